/**
 * The one list of what may stand in a text from outside: the sanitiser, whichever it is, and our own
 * walk read it. What is not in it goes with all that it holds; so names of old times and of whole
 * pages are in it too, to give up what they hold.
 *
 * After `>` stands what becomes of an element: another; nothing, where only its children stay; or
 * what `rebuild.ts` knows to build.
 */
const ELEMENTS =
  'p br wbr hr h1>h h2>h h3>h h4>h h5>h h6>h ul ol li dl dt dd menu>ul dir>ul blockquote pre ' +
  'listing>pre address figure figcaption details summary div section>div article>div header>div ' +
  'footer>div main>div aside>div nav>div hgroup>div search>div center>div q cite em strong b i u s ' +
  'strike>s del ins mark small sub sup code kbd samp var tt>code abbr acronym>abbr time dfn bdi bdo ' +
  'ruby rt rp rb> rtc> span font> big> nobr> blink> marquee> data> label> table caption colgroup ' +
  'col thead tbody tfoot tr th td a img picture> source>nothing video>media audio>media';

/** Name → what becomes of it. */
export const elements = new Map(
  ELEMENTS.split(' ').map((entry) => {
    const [name = '', becomes = name] = entry.split('>');
    return [name, becomes] as const;
  }),
);

export const attributes = (
  'lang dir title href hreflang src alt width height start reversed type value datetime open ' +
  'colspan rowspan scope'
).split(' ');

/**
 * Which attribute may be taken over as it is, written `element name=value`. 1,000 columns in each of
 * 5,000 cells kept Firefox busy for 5 s: hence the bounds.
 */
export const PLAIN =
  /^(\S+ (lang=[a-z\d-]+|dir=(ltr|rtl|auto)|title=[^]+)|a hreflang=[a-z\d-]+|ol (start=-?\d{1,6}|reversed=.*|type=[1ai])|li value=-?\d{1,6}|(time|del|ins) datetime=.+|details open=.*|t[dh] (colspan=[1-9]\d?|rowspan=[1-9]\d{0,2}|scope=(row|col)(group)?))$/i;
