import { createTranslate, type Translate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";

/** A table as a reader has it before them, in Chinese: its columns, its rows, its headings. */
export class TableDriver {
  readonly #atlas: AtlasDriver;
  readonly #name: string;

  /** @param caption the message that the table is called by */
  constructor(atlas: AtlasDriver, caption: Parameters<Translate>[0]) {
    this.#atlas = atlas;
    this.#name = createTranslate("zh-Hans")(caption);
  }

  /** Waits until the table is there, which may be after the details of its plans. */
  async appears(): Promise<void> {
    await this.#atlas.until(`the table ${this.#name}`, () => this.#table().isVisible());
  }

  /** What stands around the table on its screen. */
  async screenText(): Promise<string> {
    return (await this.#screen().innerText()).trim();
  }

  /** Every row of the body and foot: its head, then its cells. */
  async rows(): Promise<readonly (readonly string[])[]> {
    return this.#table()
      .locator(":is(tbody, tfoot) tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
      );
  }

  /** What each row is called. */
  async names(): Promise<readonly string[]> {
    return trimmed(await this.#table().locator("th[scope=row] a").allInnerTexts());
  }

  /** Cells of a column from the top, by its header; rows that have no such cell are left out. */
  async column(header: string): Promise<readonly string[]> {
    return trimmed(await this.#table().locator(`td[data-label="${header}"]`).allInnerTexts());
  }

  /** Headings between the rows. */
  async groups(): Promise<readonly string[]> {
    const heads = await this.#table().locator("th[scope=rowgroup]").allInnerTexts();
    return heads.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }

  /** Cells of a column under one heading. */
  async columnOf(group: string, header: string): Promise<readonly string[]> {
    const body = this.#table().locator("tbody").filter({ hasText: group }).first();
    return trimmed(await body.locator(`td[data-label="${header}"]`).allInnerTexts());
  }

  /** How a column is sorted, as a screen reader says it; null where it cannot be. */
  sorting(header: string): Promise<string | null> {
    const head = this.#table().getByRole("columnheader", { name: header, exact: true });
    return head.getAttribute("aria-sort");
  }

  async open(row: string): Promise<void> {
    await this.#table().getByRole("link", { name: row, exact: true }).first().click();
  }

  /** What is chosen among the ways to group the rows. */
  async grouping(): Promise<string> {
    return (await this.#screen().getByRole("button", { pressed: true }).innerText()).trim();
  }

  #screen() {
    return this.#atlas.tab.getByRole("main");
  }

  #table() {
    return this.#screen().getByRole("table", { name: this.#name, exact: true });
  }
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim());
}
