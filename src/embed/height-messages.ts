import type { HeightForm } from "../state/frame-address.ts";

/** What pages made for other systems' frames understand of a height, in pixels. @param src address of the frame */
const FORMS: Readonly<Record<HeightForm, (height: number, src: string) => unknown>> = {
  datawrapper: (height) => ({ "datawrapper-height": { "health-atlas": height } }),
  flourish: (height, src) =>
    JSON.stringify({
      sender: "Flourish",
      context: "iframe.resize",
      method: "resize",
      height,
      src,
    }),
  amp: (height) => ({ sentinel: "amp", type: "embed-size", height }),
};

/** The messages that tell a height in the forms asked for. */
export function heightMessages(
  forms: readonly HeightForm[],
  height: number,
  src: string,
): readonly unknown[] {
  return forms.map((form) => FORMS[form](height, src));
}
