// What stands in the pane: shows it, and puts other content in its place without taking the person from where they are.
const main = document.getElementById("main");
const heard = document.getElementById("heard");
const FIELDS = "input:not([type=hidden]), textarea, select";

/** Said to those who listen, and seen by nobody: nothing moves for it. */
export const hear = (text) => { heard.textContent = text; };

/** The headline of what is shown. */
export const headline = () => document.getElementById("panel-headline")?.textContent.trim() ?? "";

/** In the place of all that stood there. */
export function put(html) {
  main.innerHTML = html;
  main.removeAttribute("aria-busy");
}

export function clear() {
  main.setAttribute("aria-busy", "true");
  main.replaceChildren();
}

// --- What was typed and is not saved yet -----------------------------------------------------------------------------
const fields = () => [...main.querySelectorAll(FIELDS)];
const isNote = (field) => field.name.startsWith("note:") || field.name === "news";

function isTouched(field) {
  if (field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((one) => one.selected !== one.defaultSelected);
  return field.value !== field.defaultValue;
}

/** Notes that are not saved. */
export const unsaved = () => fields().filter((field) => isNote(field) && isTouched(field));

/** Whether a form holds something that was typed, ticked or chosen and is not sent yet. */
export const halfFilled = () => fields().some(isTouched);

// --- Another panel in the place of this one --------------------------------------------------------------------------
/** By what an element is known again in another rendering of the panel. */
function known(one) {
  const form = one.form ?? one.closest("form");
  const about = form ? [...form.querySelectorAll("input[type=hidden]")].map((field) => field.value) : [];
  const label = one.getAttribute("aria-label") || (one.matches(FIELDS) ? "" : one.textContent.trim());
  return [one.tagName, one.name ?? "", label, form?.getAttribute("action") ?? "", ...about].join("\u0000");
}

const all = (selector) => [...main.querySelectorAll(selector)];
const find = (key, selector) => all(selector).find((one) => known(one) === key);
const PLACES = "button, a, summary, dt, h2, h3, input:not([type=hidden]), textarea, select";

/** Where the person is: what has the focus, else what they opened, else what they scrolled to. */
function place() {
  const active = main.contains(document.activeElement) && document.activeElement !== main ? document.activeElement : null;
  const inSight = window.scrollY > 0 ? all(PLACES).find((one) => one.getBoundingClientRect().top >= 0) : null;
  const at = active ?? main.querySelector("details[open] > summary") ?? inSight;
  if (!at) return null;
  const { selectionStart, selectionEnd } = at.matches("textarea, input[type=text]") ? at : {};
  return { key: known(at), top: at.getBoundingClientRect().top, focused: at === active, selectionStart, selectionEnd };
}

function backTo(was) {
  if (!was) return;
  const at = find(was.key, PLACES);
  if (was.focused) (at ?? main).focus({ preventScroll: true });
  if (!at) return;
  if (was.focused && was.selectionStart !== undefined) at.setSelectionRange(was.selectionStart, was.selectionEnd);
  window.scrollBy(0, at.getBoundingClientRect().top - was.top);
}

function retype({ field, value, checked }, key) {
  const again = find(key, FIELDS);
  if (!again) return;
  if (field.type === "checkbox") again.checked = checked;
  else again.value = value;
}

/** Puts the panel anew and keeps what was typed and what stood open. After a press that did its work (`sent`) notes
    alone are kept, and the focus is on the panel; else the person stays where they are, to the pixel. */
export function renew(html, { pressed = false, sent = false } = {}) {
  const was = pressed ? null : place();
  const open = sent ? [] : all("details[open] > summary").map(known);
  const typed = new Map(fields().filter((field) => isTouched(field) && (!pressed || isNote(field)))
    .map((field) => [known(field), { field, value: field.value, checked: field.checked }]));
  put(html);
  typed.forEach(retype);
  all("details > summary").forEach((summary) => { if (open.includes(known(summary))) summary.parentElement.open = true; });
  if (pressed) main.focus({ preventScroll: true });
  else backTo(was);
}

/** Whether its buttons may be pressed. */
export function busy(is) {
  all("button").forEach((button) => {
    if (is) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  });
}
