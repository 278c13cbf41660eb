// Asks the server. Every call carries the bearer; nothing else of the browser's goes along.
export const told = JSON.parse(document.getElementById("told").textContent);

/** Why nothing came: the person has to act first, or the server did not answer. */
export class Stopped extends Error {
  constructor(why) { super(why); this.why = why; }
}

/** The answer's JSON with its status. Raises Stopped("not_answering"), or the signal's AbortError. */
export async function call(path, body, bearer, signal) {
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      credentials: "omit",
      cache: "no-store",
      headers: { "Content-Type": "application/json", ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) },
      body: JSON.stringify(body),
      signal,
    });
    return { status: response.status, ...(await response.json()) };
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Stopped("not_answering");
  }
}
