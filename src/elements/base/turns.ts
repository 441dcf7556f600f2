/** Milliseconds that the elements of a page may take of one task. */
const SLICE = 24;

/** When they began in this task, on the page's clock; absent: none has. */
let beganAt: number | undefined;
/** Settles in the next task. */
let nextTask: Promise<void>;

/**
 * What has come for many elements of a page at once is shown by one after the other: meanwhile the browser paints what is
 * there, and answers the reader.
 *
 * @param show called at once, where there is time in this task
 */
export async function inTurn(show: () => unknown): Promise<void> {
  // of those that wait the first may use up the time again
  while (beganAt !== undefined && performance.now() - beganAt > SLICE) await nextTask;
  if (beganAt === undefined) {
    beganAt = performance.now();
    nextTask = new Promise((resolve) => {
      const goOn = () => {
        beganAt = undefined;
        resolve();
      };
      // a page may have put in its place what gives no timer and never calls
      if (!setTimeout(goOn)) goOn();
    });
  }
  show();
}
