export async function describe() {}
