import { type ReactNode, useEffect, useId, useRef } from "react";
import { CloseButton } from "./CloseButton.tsx";
import styles from "./Dialog.module.css";
import { useEscape } from "./use-escape.ts";
import { useFocusGivenBack } from "./use-focus-given-back.ts";

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  /** Called once it has closed; what opened it then has the focus again. */
  readonly onClose: () => void;
  /** For what has two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A box over the page, which rests until it closes: by its button, by Escape, by a press beside it. */
export function Dialog({ title, closeLabel, onClose, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  useFocusGivenBack();
  useEffect(() => {
    dialog.current?.showModal();
    // Who hears the page is told first what has come.
    heading.current?.focus();
  }, []);
  useEscape(true, close, { first: true });
  return (
    // A press beside the box is an addition to its button and to Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.box}>
        <CloseButton label={closeLabel} onPress={close} />
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
