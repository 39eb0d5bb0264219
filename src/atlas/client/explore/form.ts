/** The controls of an explored picture: reads and writes what they say. */
export class ControlForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, onChange: () => void) {
    this.#form = form;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", onChange);
  }

  /** Wakes the controls. */
  wake(): void {
    this.#form.querySelector("fieldset")!.disabled = false;
  }

  value(name: string): string {
    return String(new FormData(this.#form).get(name) ?? "");
  }

  values(name: string): string[] {
    return new FormData(this.#form).getAll(name).map(String);
  }

  /** Sets a choice without telling anybody. */
  set(name: string, ...values: readonly string[]): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `[name="${name}"]`,
    )) {
      if (field instanceof HTMLSelectElement) field.value = values[0] ?? "";
      else field.checked = values.includes(field.value);
    }
  }

  /** Replaces the options of a select. */
  options(name: string, options: readonly (readonly [value: string, text: string])[]): void {
    const select = this.#form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    select?.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  }

  button(name: string): HTMLButtonElement | null {
    return this.#form.querySelector(`button[name="${name}"]`);
  }
}
