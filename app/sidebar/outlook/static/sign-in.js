// The two doors. Where Outlook signs in within the pane (nested app authentication), Microsoft's library asks it for a
// token for our server; elsewhere a window goes through Microsoft's page and brings a code back. What comes of either
// stays in memory.
import { Stopped, call, told } from "./calls.js";

const SCOPES = [`api://${told.clientId}/access_as_user`];
const OFFLINE = "no_network_connectivity"; // Outlook's word, as the library passes it on: no door is open then
const AUTHORITY = "https://login.microsoftonline.com/common";
let library = null;
let session = "";
let acquiring = null;
let windowOnly = false; // the first door did not open: the second one from now on

const nested = () => !windowOnly && Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");

function load(src) {
  return new Promise((done, failed) => {
    const script = Object.assign(document.createElement("script"), { src, onload: done, onerror: failed });
    document.head.append(script);
  });
}

function client() {
  library ??= (async () => {
    await load(told.msal);
    return globalThis.msal.createNestablePublicClientApplication({
      auth: { clientId: told.clientId, authority: AUTHORITY },
      cache: { cacheLocation: "memoryStorage" },
    });
  })();
  return library;
}

/** Begins to load what the first door needs, beside everything else. */
export function warmUp() {
  if (nested()) client().catch(() => { windowOnly = true; });
}

/** The bearer, without a word to the person. Raises Stopped("sign_in") where they have to press a button first. */
export function bearer({ fresh = false } = {}) {
  if (fresh) return acquired(true);
  acquiring ??= acquired(false).finally(() => { acquiring = null; }); // whoever asks meanwhile gets the same
  return acquiring;
}

async function acquired(fresh) {
  if (session && !fresh) return session;
  session = "";
  if (!nested()) throw new Stopped("sign_in");
  try {
    const app = await client();
    return (await app.acquireTokenSilent({ scopes: SCOPES, forceRefresh: fresh })).accessToken;
  } catch (error) {
    if (error.errorCode === OFFLINE) throw new Stopped("not_answering");
    if (!(error instanceof (globalThis.msal?.InteractionRequiredAuthError ?? Stopped))) windowOnly = true;
    throw new Stopped("sign_in");
  }
}

/** From a click: signs in, gives permission (`scopes` of Microsoft Graph), or meets an organisation's demand (`claims`).
    Raises Stopped with a word of ours. */
export async function signIn({ scopes, claims, hint = "" } = {}) {
  if (nested()) {
    try {
      const app = await client();
      await app.acquireTokenPopup({ scopes: scopes ?? SCOPES, ...(claims ? { claims } : {}) });
      return;
    } catch (error) {
      if (error.errorCode === "user_cancelled") throw new Stopped("dialog_closed");
      if (error.errorCode === OFFLINE) throw new Stopped("not_answering");
      windowOnly = true;
    }
  }
  session = await throughWindow({ claims, hint, read: scopes?.some((one) => one.endsWith("/Mail.Read")) });
}

/** From a click, with the server's ticket: gives the permission to work while the pane is closed, in Microsoft's window.
    Who is signed in stays signed in. Raises Stopped with a word of ours. */
export async function connect(ticket, hint = "") {
  await throughWindow({ ticket, hint });
}

/** Forgets who is signed in, as far as this pane knows. */
export function forget() { session = ""; }

const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

async function throughWindow({ claims, hint, read, ticket }) {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const url = new URL(told.signIn, location.origin);
  const asked = { ch: base64url(new Uint8Array(digest)), claims, hint, ticket, access: read ? "read" : "" };
  Object.entries(asked).forEach(([name, value]) => { if (value) url.searchParams.set(name, value); });
  const code = await codeFrom(url.href);
  if (ticket) return "";
  const answer = await call(told.redeem, { code, verifier });
  if (!answer.bearer) throw new Stopped("failed");
  return answer.bearer;
}

/** Errors 12004, 12005, 12007, 12009 and 12011 come before the window, 12002 and 12006 while it is open. */
function codeFrom(url) {
  return new Promise((done, failed) => {
    Office.context.ui.displayDialogAsync(url, { height: 60, width: 30 }, (opened) => {
      if (opened.status !== "succeeded") { failed(new Stopped("no_dialog")); return; }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => failed(new Stopped("dialog_closed")));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (message) => {
        if (message.origin && message.origin !== location.origin) return;
        let said = {};
        try { said = JSON.parse(message.message); } catch { /* not ours */ }
        if (said.code || said.connected) { dialog.close(); done(said.code); }
        // What failed stands in the window, where the person is looking; closing it is theirs.
      });
    });
  });
}
