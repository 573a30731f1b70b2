import { useState } from "react";
import { useStore } from "zustand";
import { FRAME_OPTIONS, FRAME_PARTS, type FramePart } from "../../state/frame-address.ts";
import { LANGUAGE_FACTS, LANGUAGES, type Language } from "../../i18n/language.ts";
import { viewAddress } from "../../state/address.ts";
import { uiStore, viewStore } from "../../state/store.ts";
import { THEMES, type Theme, type View } from "../../state/view.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import { CopyField } from "./CopyField.tsx";
import { QrCode } from "./QrCode.tsx";
import styles from "./ShareDialog.module.css";
import {
  elementSnippet,
  FRAME_SIZES,
  frameHref,
  iframeSnippet,
  LONGEST_ADDRESS,
  type FrameSize,
} from "./snippets.ts";
import { useShareText } from "./use-share-text.ts";

const close = () => uiStore.setState({ sharing: false });

/** Shows how what is shown looks in a page of others, and gives what to paste there; a link and its QR code. */
export function ShareDialog() {
  const say = useShareText();
  return (
    <Dialog title={say("share.title")} closeLabel={say("share.close")} onClose={close} wide>
      <p className={styles.lead}>{say("share.lead")}</p>
      <Contents />
    </Dialog>
  );
}

function Contents() {
  const { atlas, root } = useAtlas();
  const say = useShareText();
  const shown = useStore(viewStore);
  const [look, setLook] = useState<Look>({
    size: FRAME_SIZES[2],
    parts: FRAME_OPTIONS.parts,
    language: shown.language,
    theme: shown.theme,
    pinned: shown.data !== null,
  });
  const home = new URL(root, document.baseURI).href;
  const { language, theme, pinned } = look;
  const view: View = { ...shown, language, theme, data: pinned ? atlas.dataVersion : null };
  const whole = new URL(viewAddress(view), home).href;
  const options = { ...FRAME_OPTIONS, parts: look.parts };
  const { title } = document;
  const snippet = { home, view, options, size: look.size, title, whole, words: say("share.open") };
  const href = frameHref(snippet);
  const longest = Math.max(href.length, whole.length);
  return (
    <div className={styles.columns}>
      <div className={styles.controls}>
        <Controls look={look} onChange={setLook} />
        {longest > LONGEST_ADDRESS && (
          <p className={styles.long} role="status">
            {say("share.long", { count: longest })}
          </p>
        )}
        <CopyField label={say("share.iframe")} text={iframeSnippet(snippet)} rows={4} />
        <CopyField label={say("share.element")} text={elementSnippet(snippet)} rows={4} />
        <CopyField label={say("share.link")} text={whole} rows={2} />
        <QrCode text={whole} label={say("share.qr")} />
      </div>
      <Preview href={href} size={look.size} title={say("share.preview")} />
    </div>
  );
}

/** How the frame is to look. */
type Look = {
  readonly size: FrameSize;
  readonly parts: readonly FramePart[];
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the link says which version of the data it was made with. */
  readonly pinned: boolean;
};

type ControlsProps = { readonly look: Look; readonly onChange: (look: Look) => void };

function Controls({ look, onChange }: ControlsProps) {
  const { atlas, t } = useAtlas();
  const say = useShareText();
  const toggle = (part: FramePart) => {
    const parts = FRAME_PARTS.filter((one) => (one === part) !== look.parts.includes(one));
    onChange({ ...look, parts });
  };
  return (
    <fieldset className={styles.look}>
      <legend className="visually-hidden">{say("share.how")}</legend>
      <Choice
        label={say("share.size")}
        value={look.size.id}
        options={FRAME_SIZES.map((size) => [size.id, sizeWords(size, say)])}
        onChoose={(id) =>
          onChange({ ...look, size: FRAME_SIZES.find((size) => size.id === id) ?? look.size })
        }
      />
      <Choice
        label={say("share.language")}
        value={look.language}
        options={LANGUAGES.map((one) => [one, LANGUAGE_FACTS[one].name])}
        onChoose={(language) => onChange({ ...look, language: language as Language })}
      />
      <Choice
        label={say("share.theme")}
        value={look.theme}
        options={THEMES.map((theme) => [theme, t(`nav.theme.${theme}`)])}
        onChoose={(theme) => onChange({ ...look, theme: theme as Theme })}
      />
      <div className={styles.parts} role="group" aria-label={say("share.parts")}>
        {FRAME_PARTS.map((part) => (
          <label key={part} className={styles.part}>
            <input
              type="checkbox"
              checked={look.parts.includes(part)}
              disabled={isNeeded(part, look.parts)}
              onChange={() => toggle(part)}
            />
            {say(`share.part.${part}`)}
          </label>
        ))}
      </div>
      <label className={styles.part}>
        <input
          type="checkbox"
          checked={look.pinned}
          onChange={() => onChange({ ...look, pinned: !look.pinned })}
        />
        {say("share.pinned", { version: atlas.dataVersion })}
      </label>
      <p className={styles.always}>{say("share.always")}</p>
    </fieldset>
  );
}

/** A frame has a list or a map. */
function isNeeded(part: FramePart, parts: readonly FramePart[]): boolean {
  if (part === "list") return !parts.includes("map");
  return part === "map" && !parts.includes("list");
}

function sizeWords(size: FrameSize, say: ReturnType<typeof useShareText>): string {
  return "ratio" in size
    ? say("share.width", { ratio: size.ratio })
    : `${size.width} × ${size.height}`;
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type PreviewProps = { readonly href: string; readonly size: FrameSize; readonly title: string };

function Preview({ href, size, title }: PreviewProps) {
  const isWhole = "ratio" in size;
  return (
    <div
      className={styles.preview}
      data-size={size.id}
      role="region"
      aria-label={title}
      // What scrolls must be reachable without a pointer (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {/* A page of ours, which may do here what it may do anywhere. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        key={size.id}
        title={title}
        src={href}
        width={isWhole ? undefined : size.width}
        height={isWhole ? undefined : size.height}
      />
    </div>
  );
}
