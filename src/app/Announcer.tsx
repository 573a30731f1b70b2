import { useStore } from "zustand";
import { saidStore } from "../state/announcer.ts";

/** The one place from which the page speaks to who hears it; errors and loading say so where they stand. */
export function Announcer() {
  const text = useStore(saidStore, (said) => said.text);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
