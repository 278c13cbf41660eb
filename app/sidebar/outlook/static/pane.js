// The pane: shows what the server makes of the open mail, follows when another is opened, and sends what is pressed.
// Forms of the panel are plain HTML; their answers replace the panel and are announced.
import { Stopped, call, callInParts, told } from "./calls.js";
import { followTheme, kept, me, onChange, openDraft, openForm, openMail, shown } from "./mail.js";
import { busy, clear, halfFilled, headline, hear, put, renew, unsaved } from "./panel.js";
import { bearer, connect, forget, signIn, warmUp } from "./sign-in.js";

const main = document.getElementById("main");
const status = document.getElementById("status");
const words = told.words;
const HURRY = 400; // milliseconds between two mails of somebody who goes through a list, and does not stop to read
const WAIT_FOR_MAIL = 250; // milliseconds that Outlook has to hand the open mail over for a first look
// `turn` counts what is asked for: an answer that comes after another mail was opened is dropped. `alone` is the mail
// that is read by itself although its mailbox may be looked into; `seen` are those whose thread was shown before.
const none = { item: "", conversation: "", message_id: "" };
const now = {
  turn: 0, view: "mail", thread: "", version: "", access: "write", alone: "", asking: null, ids: { ...none },
  settled: Promise.resolve(), seen: new Set(),
};

const say = (text) => { status.textContent = text; };
const notice = (name) => document.getElementById(`notice-${name}`).innerHTML;
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });
const access = () => (now.alone && now.alone === now.ids.item ? "shown" : now.access);

/** Notes what is shown from now on. */
function stands({ thread = "", version = "", view = now.view } = {}) {
  Object.assign(now, { thread, version, view });
  document.querySelectorAll(".views button").forEach((button) => {
    if (button.dataset.view === view) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  });
}

function show(html, about) {
  put(html);
  stands(about);
}

/** What goes with every call. In a pane without permission for the mailbox the open mail goes along, and at a first look. */
async function asked(more, { first = false } = {}) {
  const open = openMail();
  const body = { ...now.ids, ...me(), thread: now.thread, version: now.version, view: now.view, access: access(), ...more };
  if (!open || !open.item || open.item !== now.ids.item) return body;
  if (body.access === "shown") body.shown = await shown(open);
  else if (first) body.shown = await Promise.race([shown(open, { first }), pause(WAIT_FOR_MAIL)]);
  return body;
}

/** Asks with a bearer, and once more with a new one where that was taken no longer. `first` takes the first part of an
    answer that comes in two. */
async function ask(path, body, signal, first) {
  const send = (token) => (first ? callInParts(path, body, token, signal, first) : call(path, body, token, signal));
  const answer = await send(await bearer());
  if (answer.status !== 401) return answer;
  const again = await send(await bearer({ fresh: true }));
  if (again.status === 401) throw new Stopped("sign_in");
  return again;
}

/** Shows the view anew. The mail's facts go at once: those of another mail must not stand beside it. `after` so many
    milliseconds the server is asked, unless something else is wanted by then. */
function refresh(wanted = "mail", after = 0) {
  now.settled = look(wanted === "thread" ? "mail" : wanted, after); // a thread of the overview: back to the open mail
  return now.settled;
}

async function look(view, after) {
  const turn = ++now.turn;
  now.asking?.abort();
  now.asking = new AbortController();
  const { signal } = now.asking;
  clear();
  say("");
  hear("");
  stands({ view });
  const slow = setTimeout(() => {
    if (turn !== now.turn) return;
    document.body.dataset.looking = "";
    if (main.hasAttribute("aria-busy")) say(words.reading);
    else hear(words.looking);
  }, 700);
  try {
    if (after) await pause(after);
    if (turn !== now.turn) return;
    let open = openMail();
    for (let tries = 0; view === "mail" && open && !open.item && tries < 3; tries += 1) { // not synced yet
      await pause(300);
      open = openMail();
    }
    if (turn !== now.turn) return;
    now.ids = open ? { item: open.item, conversation: open.conversation, message_id: open.message_id } : { ...none };
    if (view === "mail" && !now.ids.item) { say(""); show(notice("nothing_open"), { view }); hear(headline()); return; }
    const answer = await opened(turn, signal);
    if (answer && turn === now.turn) last(answer);
  } catch (error) {
    if (turn === now.turn && error.name !== "AbortError") stopped(error);
  } finally {
    clearTimeout(slow);
    if (turn === now.turn) {
      delete document.body.dataset.looking;
      main.removeAttribute("aria-busy");
    }
  }
}

/** The answer's last part; what comes before it is shown meanwhile. */
async function opened(turn, signal) {
  bearer().catch(() => {}); // begun beside what Outlook is asked; whoever needs it hears of a failure
  const { item } = now.ids;
  const body = await asked({}, { first: now.view === "mail" && !now.seen.has(item) });
  let sofar = "";
  const first = (part) => {
    if (turn !== now.turn || sofar) return;
    sofar = part.so_far;
    say("");
    show(part.html, part);
  };
  let answer = turn === now.turn ? await ask(told.open, body, signal, first) : null;
  if (answer?.code === "mail-not-found" && turn === now.turn) { // just arrived: not in the mailbox yet
    await pause(800);
    if (turn === now.turn) answer = await ask(told.open, body, signal, first);
  }
  if (answer?.status === 200) now.seen.add(item);
  return answer && { ...answer, sofar };
}

/** What the first part said stands, is completed, or could not be looked at again. */
function last(answer) {
  const { sofar, html, code } = answer;
  if (!answer.same && sofar === "kept" && !html) { say(answer.notice ?? ""); return; }
  if (!answer.same && sofar) { renew(html ?? notice("not_answering")); stands(answer); }
  else if (!answer.same) show(html ?? notice("not_answering"), answer);
  if (status.textContent === words.reading || code) say(html || answer.same ? "" : answer.notice ?? "");
  hear(sofar === "mail" && !code ? words.thread_read.replace("{headline}", headline()) : headline());
}

function stopped(error) {
  const why = error instanceof Stopped ? error.why : "not_answering";
  say("");
  if (why === "sign_in" || why === "not_answering") { show(notice(why)); hear(headline()); }
  else say(words[why] ?? words.failed);
}

/** Keeps notes before the panel goes, without waiting for it. */
function keepNotes() {
  const fields = unsaved().filter((field) => field.name.startsWith("note:")).map((field) => [field.name, field.value]);
  if (!fields.length || !now.thread) return;
  const body = { ...now.ids, ...me(), thread: now.thread, access: access(), fields: [["thread", now.thread], ...fields] };
  ask(`${told.do}/save_notes`, body).catch(() => {});
}

// --- Buttons ---------------------------------------------------------------------------------------------------------
const own = {
  refresh: () => refresh(now.view),
  sign_in: () => enter({}),
  confirm: (form) => enter({ claims: form.get("claims") }),
  allow: (form) => enter({ scopes: form.get("scopes").split(" ") }, "write"),
  allow_read: (form) => enter({ scopes: form.get("scopes").split(" ") }, "read"),
  without: () => choose("shown").then(() => refresh("mail")),
  read_this: () => { now.alone = now.ids.item; refresh("mail"); },
  let_write: () => choose("write").then(() => refresh("mail")),
  show_home: () => refresh("home"),
  show_settings: () => refresh("settings"),
};

async function choose(wanted) {
  now.access = wanted;
  now.alone = "";
  kept.set("access", wanted);
}

/** Through Microsoft, and back to where the person was. */
async function enter(request, wanted) {
  say(words.working);
  try {
    await signIn({ ...request, hint: me().me.email });
    if (wanted) await choose(wanted);
    await refresh(now.view);
    main.focus({ preventScroll: true });
  } catch (error) {
    say(words[error instanceof Stopped ? error.why : "failed"] ?? words.failed);
  }
}

async function press(verb, pairs) {
  const { turn } = now;
  const ids = { ...now.ids };
  busy(true);
  const slow = setTimeout(() => say(words.working), 300);
  try {
    const body = await asked({ fields: pairs });
    await now.settled; // what is still being looked at is shown first: it would come over this answer
    if (turn === now.turn) busy(true);
    const answer = await ask(`${told.do}/${verb}`, body);
    clearTimeout(slow);
    if (answer.code === "needs-consent" && answer.html) keepNotes(); // the wall takes the panel's place
    const said = answer.notice ?? "";
    if (turn !== now.turn) { say(words.earlier.replace("{said}", said)); return; }
    if (answer.forgotten) forget();
    if (answer.html) replace(answer);
    say(answer.code && answer.html ? "" : said);
    hand(answer, ids);
  } catch (error) {
    clearTimeout(slow);
    if (turn === now.turn) say(words[error.why] ?? words.failed);
    if (turn === now.turn && error.why === "sign_in") stopped(error);
  } finally {
    busy(false);
  }
}

/** The panel after a press: what stood open stays open, what was typed and not sent stays typed. */
function replace(answer) {
  const view = now.view === "thread" && answer.view === "mail" ? "thread" : answer.view ?? now.view;
  renew(answer.html, { pressed: true, sent: answer.status === 200 });
  stands({ thread: now.thread, version: now.version, ...answer, view });
}

/** What Outlook or the browser does with the answer. */
function hand(answer, ids) {
  if (answer.draft) handDraft(answer.draft);
  if (answer.form) {
    const refused = openForm(answer.form, ids.item === openMail()?.item && answer.thread === now.thread);
    if (refused) say(words[refused]);
  }
  if (answer.link) leave(answer.link);
  if (answer.window) grant(answer.window);
}

/** Autopilot: Microsoft asks for the permission in a window; the settings then say how it stands. */
async function grant(ticket) {
  try {
    await connect(ticket, me().me.email);
    await refresh("settings");
    say(words.autopilot_on);
  } catch (error) {
    say(words[error instanceof Stopped ? error.why : "failed"] ?? words.failed);
  }
}

/** In Outlook where it can; the way by the browser stands beside it, since Outlook does not tell whether it did. */
function handDraft({ ews, web }) {
  if (!openDraft(ews) && !web) say(words.draft_there);
  if (!web) return;
  const link = Object.assign(document.createElement("a"), { href: web, target: "_blank", rel: "noopener noreferrer" });
  link.textContent = words.draft_link;
  status.append(" ", link);
}

function leave(url) {
  const link = Object.assign(document.createElement("a"), { href: url, target: "_blank", rel: "noopener noreferrer" });
  document.body.append(link);
  link.click();
  link.remove();
}

main.addEventListener("submit", (event) => {
  event.preventDefault();
  const { submitter, target } = event;
  if (submitter?.getAttribute("aria-disabled") === "true") return;
  const url = submitter?.getAttribute("formaction") || target.getAttribute("action");
  const verb = url.slice(url.lastIndexOf("/") + 1);
  const form = new FormData(target, submitter);
  if (own[verb]) own[verb](form);
  else press(verb, [...form].filter(([, value]) => typeof value === "string"));
});

document.querySelector(".views").addEventListener("click", (event) => {
  const view = event.target.closest("button")?.dataset.view;
  if (view) { keepNotes(); refresh(view); }
});

const { host } = await Office.onReady();
if (host !== "Outlook" || !Office.context.mailbox) {
  document.querySelector(".views").hidden = true;
  show(notice("elsewhere"));
} else {
  followTheme();
  warmUp();
  now.access = kept.get("access") ?? "write";
  let changed = -HURRY;
  onChange(() => {
    const item = openMail()?.item ?? "";
    if (now.view === "mail" && item && item === now.ids.item) return; // the same one again
    if (now.view === "settings" && halfFilled()) return; // nobody's typing is thrown away
    keepNotes();
    const since = performance.now() - changed;
    changed += since;
    refresh("mail", since < HURRY ? HURRY / 2 : 0);
  });
  refresh("mail");
}
