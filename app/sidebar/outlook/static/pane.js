// The pane: shows what the server makes of the open mail, follows when another is opened, and sends what is pressed.
// Forms of the panel are plain HTML; their answers replace the panel and are announced.
import { Stopped, call, told } from "./calls.js";
import { followTheme, kept, me, onChange, openDraft, openForm, openMail, shown } from "./mail.js";
import { bearer, connect, forget, signIn, warmUp } from "./sign-in.js";

const main = document.getElementById("main");
const status = document.getElementById("status");
const words = told.words;
// `turn` counts what is asked for: an answer that comes after another mail was opened is dropped.
const none = { item: "", conversation: "", message_id: "" };
const now = { turn: 0, view: "mail", thread: "", version: "", access: "write", asking: null, ids: { ...none } };

const say = (text) => { status.textContent = text; };
const notice = (name) => document.getElementById(`notice-${name}`).innerHTML;
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

function show(html, { thread = "", version = "", view = now.view } = {}) {
  main.innerHTML = html;
  main.removeAttribute("aria-busy");
  Object.assign(now, { thread, version, view });
  document.querySelectorAll(".views button").forEach((button) => {
    if (button.dataset.view === view) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  });
}

/** What goes with every call. In a pane without leave to the mailbox the open mail goes along. */
async function asked(more) {
  const open = openMail();
  const body = { ...now.ids, ...me(), thread: now.thread, version: now.version, view: now.view, access: now.access, ...more };
  if (now.access === "shown" && open && open.item === now.ids.item) body.shown = await shown(open);
  return body;
}

/** Asks with a bearer, and once more with a new one where that was taken no longer. */
async function ask(path, body, signal) {
  const answer = await call(path, body, await bearer(), signal);
  if (answer.status !== 401) return answer;
  const again = await call(path, body, await bearer({ fresh: true }), signal);
  if (again.status === 401) throw new Stopped("sign_in");
  return again;
}

/** Shows the view anew. The mail's facts go at once: those of another mail must not stand beside it. */
async function refresh(wanted = "mail") {
  const view = wanted === "thread" ? "mail" : wanted; // a thread of the overview: back to the open mail
  const turn = ++now.turn;
  now.asking?.abort();
  now.asking = new AbortController();
  const { signal } = now.asking;
  now.view = view;
  main.setAttribute("aria-busy", "true");
  main.replaceChildren();
  say("");
  Object.assign(now, { thread: "", version: "" });
  const slow = setTimeout(() => { if (turn === now.turn) say(words.reading); }, 700);
  try {
    let open = openMail();
    for (let tries = 0; view === "mail" && open && !open.item && tries < 3; tries += 1) { // not synced yet
      await pause(300);
      open = openMail();
    }
    if (turn !== now.turn) return;
    now.ids = open ? { item: open.item, conversation: open.conversation, message_id: open.message_id } : { ...none };
    if (view === "mail" && !now.ids.item) { show(notice("nothing_open"), { view }); return; }
    const body = await asked();
    let answer = turn === now.turn ? await ask(told.open, body, signal) : null;
    if (answer?.code === "mail-not-found" && turn === now.turn) { // just arrived: not in the mailbox yet
      await pause(800);
      if (turn === now.turn) answer = await ask(told.open, body, signal);
    }
    if (turn !== now.turn) return;
    show(answer.html ?? notice("not_answering"), answer);
    if (status.textContent === words.reading || answer.code) say(answer.html ? "" : answer.notice ?? "");
  } catch (error) {
    if (turn === now.turn && error.name !== "AbortError") stopped(error);
  } finally {
    clearTimeout(slow);
    if (turn === now.turn) main.removeAttribute("aria-busy");
  }
}

function stopped(error) {
  const why = error instanceof Stopped ? error.why : "not_answering";
  say("");
  if (why === "sign_in" || why === "not_answering") show(notice(why));
  else say(words[why] ?? words.failed);
}

// --- What was typed and is not saved yet -----------------------------------------------------------------------------
const notes = () => [...main.querySelectorAll("textarea")].filter((field) => field.name.startsWith("note:") || field.name === "news");
const unsaved = () => notes().filter((field) => field.value !== field.defaultValue);

/** Keeps notes before the panel goes, without waiting for it. */
function keepNotes() {
  const fields = unsaved().filter((field) => field.name.startsWith("note:")).map((field) => [field.name, field.value]);
  if (!fields.length || !now.thread) return;
  const body = { ...now.ids, ...me(), thread: now.thread, access: now.access, fields: [["thread", now.thread], ...fields] };
  ask(`${told.do}/save_notes`, body).catch(() => {});
}

/** Whether a form holds something that was typed, ticked or chosen and is not sent yet. */
const halfFilled = () => [...main.querySelectorAll("input:not([type=hidden]), textarea, select")].some((field) => (
  field.type === "checkbox" ? field.checked !== field.defaultChecked
    : field.options ? [...field.options].some((one) => one.selected !== one.defaultSelected)
      : field.value !== field.defaultValue));

// --- Buttons ---------------------------------------------------------------------------------------------------------
const own = {
  refresh: () => refresh(now.view),
  sign_in: () => enter({}),
  confirm: (form) => enter({ claims: form.get("claims") }),
  allow: (form) => enter({ scopes: form.get("scopes").split(" ") }, "write"),
  allow_read: (form) => enter({ scopes: form.get("scopes").split(" ") }, "read"),
  without: () => choose("shown").then(() => refresh("mail")),
  let_write: () => choose("write").then(() => refresh("mail")),
  show_home: () => refresh("home"),
  show_settings: () => refresh("settings"),
};

async function choose(access) {
  now.access = access;
  kept.set("access", access);
}

/** Through Microsoft, and back to where the person was. */
async function enter(request, access) {
  say(words.working);
  try {
    await signIn({ ...request, hint: me().me.email });
    if (access) await choose(access);
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
  const name = (summary) => summary.getAttribute("aria-label") || summary.textContent;
  const open = answer.status === 200 ? [] : [...main.querySelectorAll("details[open] > summary")].map(name);
  const typed = new Map(unsaved().map((field) => [field.name, field.value]));
  const view = now.view === "thread" && answer.view === "mail" ? "thread" : answer.view ?? now.view;
  show(answer.html, { thread: now.thread, version: now.version, ...answer, view });
  notes().forEach((field) => { if (typed.has(field.name)) field.value = typed.get(field.name); });
  main.querySelectorAll("details > summary").forEach((summary) => { if (open.includes(name(summary))) summary.parentElement.open = true; });
  main.focus({ preventScroll: true });
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

/** Autopilot: Microsoft asks for the leave in a window; the settings then say how it stands. */
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

function busy(is) {
  main.querySelectorAll("button").forEach((button) => {
    if (is) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  });
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
  onChange(() => {
    const item = openMail()?.item ?? "";
    if (now.view === "mail" && item && item === now.ids.item) return; // the same one again
    if (now.view === "settings" && halfFilled()) return; // nobody's typing is thrown away
    keepNotes();
    refresh("mail");
  });
  refresh("mail");
}
