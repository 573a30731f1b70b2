import type { ComponentProps } from "react";
import { DrawnMap } from "./DrawnMap.tsx";
import { GroundNotice } from "./GroundNotice.tsx";
import { MapMessage } from "./MapMessage.tsx";
import type { GroundInHand } from "./use-ground.ts";

type MapOnGroundProps = Omit<ComponentProps<typeof DrawnMap>, "ground"> & GroundInHand;

/** The map as soon as there is a ground to draw it on, and what is missing of that ground. */
export function MapOnGround({ ground, missing, retry, ...map }: MapOnGroundProps) {
  return (
    <>
      {ground ? <DrawnMap {...map} ground={ground} /> : <MapMessage retry={null} />}
      <GroundNotice missing={missing} retry={retry} />
    </>
  );
}
