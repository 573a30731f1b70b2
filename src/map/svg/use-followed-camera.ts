import { useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../../state/view.ts";
import {
  type CameraBasis,
  cameraLimits,
  focusCamera,
  nextCamera,
  openingCamera,
  uncoveredBounds,
} from "../camera/camera-target.ts";
import type { CameraLimits } from "../camera/camera.ts";
import type { Size } from "../camera/project.ts";
import type { AtlasMapProps } from "../engine/atlas-map-props.ts";

type FollowProps = Pick<
  AtlasMapProps,
  "camera" | "padding" | "cover" | "scene" | "ground" | "onMove"
>;

type Followed = {
  readonly basis: CameraBasis;
  readonly camera: Camera;
  /** What the reader chose lies there, so that the address should hold it. */
  readonly approached: boolean;
};

/** The camera of a map of that size as it follows from what the host asks for. The host is told of each. */
export function useFollowedCamera(
  props: FollowProps,
  size: Size,
): { readonly camera: Camera; readonly limits: CameraLimits } {
  const { camera: asked, cover: padding, scene, ground, onMove } = props;
  const { bounds } = scene.content;
  const { chosen, selected, focus } = scene;
  const { extent } = ground;
  const limits = useMemo(
    () => cameraLimits(extent, bounds, { size, padding }),
    [extent, bounds, size, padding],
  );
  const basis = useMemo(
    (): CameraBasis => ({ camera: asked, bounds, chosen, selected, focus, padding, size, limits }),
    [asked, bounds, chosen, selected, focus, padding, size, limits],
  );
  const [followed, setFollowed] = useState(() => followedFrom(basis));
  const current = followed.basis === basis ? followed : follow(followed, basis);
  if (current !== followed) setFollowed(current);
  useReport(current, props.padding, onMove);
  return { camera: current.camera, limits };
}

function followedFrom(basis: CameraBasis): Followed {
  return { basis, camera: openingCamera(basis), approached: false };
}

function follow(before: Followed, basis: CameraBasis): Followed {
  const toFocus = focusCamera(before.basis, basis, before.camera);
  if (toFocus) return { basis, camera: toFocus, approached: true };
  const camera = nextCamera(before.basis, basis, before.camera) ?? before.camera;
  const isChosen = basis.selected?.key !== before.basis.selected?.key;
  return { basis, camera, approached: isChosen && camera.zoom > before.camera.zoom };
}

/** Tells the host what is in view, also when it is not the reader who moved the map. */
function useReport(
  { basis, camera, approached }: Followed,
  padding: FollowProps["padding"],
  onMove: FollowProps["onMove"],
): void {
  const report = useRef(onMove);
  useEffect(() => {
    report.current = onMove;
  });
  const { size } = basis;
  const keep = approached || basis.camera !== null;
  useEffect(() => {
    report.current({ camera, bounds: uncoveredBounds(camera, size, padding), keep });
  }, [camera, size, padding, keep]);
}
