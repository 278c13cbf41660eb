// Asks the server. Every call carries the bearer; nothing else of the browser's goes along.
export const told = JSON.parse(document.getElementById("told").textContent);
const PARTS = "application/x-ndjson";

/** Why nothing came: the person has to act first, or the server did not answer. */
export class Stopped extends Error {
  constructor(why) { super(why); this.why = why; }
}

/** The answer's JSON with its status. Raises Stopped("not_answering"), or the signal's AbortError. */
export async function call(path, body, bearer, signal) {
  return guarded(async () => whole(await send(path, body, bearer, signal, "application/json")));
}

/** The same for an answer in parts, a line each: the last one has the status, those before it go to `first`. */
export async function callInParts(path, body, bearer, signal, first) {
  return guarded(async () => {
    const response = await send(path, body, bearer, signal, `${PARTS}, application/json`);
    if (!response.headers.get("Content-Type")?.startsWith(PARTS)) return whole(response);
    let last = null;
    for await (const line of lines(response.body)) {
      const part = JSON.parse(line);
      if ("status" in part) last = part;
      else first(part);
    }
    if (!last) throw new Stopped("not_answering");
    return last;
  });
}

const whole = async (response) => ({ status: response.status, ...(await response.json()) });

function send(path, body, bearer, signal, accept) {
  return fetch(path, {
    method: "POST",
    credentials: "omit",
    cache: "no-store",
    headers: { "Content-Type": "application/json", Accept: accept, ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) },
    body: JSON.stringify(body),
    signal,
  });
}

async function* lines(body) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const [...found] = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = found.pop();
    yield* found;
  }
}

async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name === "AbortError" || error instanceof Stopped) throw error;
    throw new Stopped("not_answering");
  }
}
