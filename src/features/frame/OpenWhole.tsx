import { type MouseEvent, useEffect, useRef, useState } from "react";
import { viewAddress } from "../../state/address.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./OpenWhole.module.css";
import { useFrameText } from "./use-frame-text.ts";

/** The way from the frame to the whole atlas, at what is shown; where no window may be opened, its address to copy. */
export function OpenWhole() {
  const { root } = useAtlas();
  const say = useFrameText();
  const address = useViewPart((view) => `${root}${viewAddress(view)}`);
  const [refused, setRefused] = useState(false);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const opened = window.open(event.currentTarget.href, "_blank");
    if (opened) opened.opener = null;
    setRefused(opened === null);
  };
  return (
    <>
      <a
        className={styles.open}
        href={address}
        aria-label={say("frame.open")}
        title={say("frame.open")}
        onClick={open}
      >
        <span className={styles.words}>{say("frame.open")}</span>
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M6.5 3H3v10h10V9.5M9 2.5h4.5V7M13.2 2.8 7.5 8.5" />
        </svg>
      </a>
      {refused && <Address address={address} onClose={() => setRefused(false)} />}
    </>
  );
}

type AddressProps = { readonly address: string; readonly onClose: () => void };

function Address({ address, onClose }: AddressProps) {
  const say = useFrameText();
  const field = useRef<HTMLTextAreaElement>(null);
  const whole = new URL(address, document.baseURI).href;
  useEffect(() => field.current?.select(), []);
  return (
    <div className={styles.refused} role="alert">
      <p>{say("frame.blocked")}</p>
      <textarea
        ref={field}
        readOnly
        rows={2}
        value={whole}
        aria-label={say("frame.address")}
        className={styles.address}
      />
      <CloseButton label={say("frame.close")} onPress={onClose} />
    </div>
  );
}
