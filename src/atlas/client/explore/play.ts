/** Milliseconds that a year stays. */
const stay = 1100;

/**
 * A button that plays the years one after the other and stops again. Nothing plays by itself; where the
 * reader wants less motion there is no button: the stepper does the same.
 *
 * @param step shows the next year; false where there is none after it
 */
export function startPlay(
  button: HTMLButtonElement | null,
  step: (isFirst: boolean) => Promise<boolean>,
): void {
  if (!button) return;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    button.hidden = true;
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (isPlaying: boolean) => {
    button.setAttribute("aria-pressed", String(isPlaying));
    button.textContent = (isPlaying ? button.dataset.pause : button.dataset.play) ?? "";
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    set(false);
  };
  const go = async (isFirst: boolean) => {
    const goesOn = await step(isFirst);
    if (button.getAttribute("aria-pressed") !== "true") return;
    if (goesOn) timer = setTimeout(() => void go(false), stay);
    else stop();
  };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") return stop();
    set(true);
    void go(true);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) stop();
  });
}
