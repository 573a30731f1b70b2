import styles from "./SecondName.module.css";

type SecondNameProps = { readonly text: string; readonly language: string };

/** The name of a thing in the other language, below its heading. */
export function SecondName({ text, language }: SecondNameProps) {
  return (
    <p className={styles.name} lang={language}>
      {text}
    </p>
  );
}
