import { GROUP_LETTERS } from "../../../i18n/words/group-letters.ts";
import { KIND_SHAPES, LETTER_SIZE, SHAPE_BOX } from "../../../ui/kind-shapes.ts";
import { SQUARE } from "../../camera/kept-clear.ts";
import type { MarkColour, Palette } from "../palette.ts";
import { WAVES } from "../waves.ts";
import type { ImageRequest } from "./image-id.ts";

/** Pixels as the engine takes them. */
export type DrawnImage = { readonly image: ImageData; readonly pixelRatio: number };

/** Side of a mark's shape on the screen at full size, in pixels; around it stands room for the halo. */
const MARK_SIZE = 20;
const MARK_ROOM = 1;
const HATCH_SIZE = 10;
/** Across the circle about a number of one digit. */
const COUNT_SIZE = 22;
const SIDES: Readonly<Record<ImageRequest["type"], number>> = {
  mark: MARK_SIZE + 2 * MARK_ROOM,
  count: COUNT_SIZE + 4,
  hatch: HATCH_SIZE,
  waves: WAVES.side,
  clear: SQUARE,
};

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Draws the image that an id asks for, sharp on this screen; null where the browser gives no canvas. */
export function drawImage(
  request: ImageRequest,
  palette: Palette,
  devicePixelRatio: number,
): DrawnImage | null {
  // Twice as fine as the screen when that is coarse: marks are drawn smaller at low zoom.
  const pixelRatio = Math.max(2, Math.ceil(devicePixelRatio));
  const side = SIDES[request.type];
  const pixels = side * pixelRatio;
  const context = canvasContext(pixels);
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  if (request.type === "count") drawCount(context, request.broken, palette);
  else if (request.type === "waves") drawWaves(context, palette);
  else if (request.type === "hatch") drawHatch(context, palette.colours[request.colour]);
  else if (request.type === "mark")
    drawMark(context, request, palette.colours[request.colour], palette.mark.halo);
  return { image: context.getImageData(0, 0, pixels, pixels), pixelRatio };
}

function canvasContext(pixels: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = pixels;
  return canvas.getContext("2d", { willReadFrequently: true });
}

function drawMark(
  context: Context,
  { kind, open, colour: group, letters }: Extract<ImageRequest, { type: "mark" }>,
  colour: MarkColour,
  halo: string,
): void {
  const shape = KIND_SHAPES[kind];
  const outline = new Path2D(shape.outline);
  const scale = MARK_SIZE / SHAPE_BOX;
  context.translate(MARK_ROOM, MARK_ROOM);
  context.scale(scale, scale);
  context.lineJoin = "round";
  strokePath(context, outline, halo, 5.2);
  fillPath(context, outline, open ? colour.tint : halo);
  if (open) {
    const lines = new Path2D(shape.open);
    strokePath(context, lines, colour.edge, 2.6);
    strokePath(context, lines, colour.fill, 1.7);
    return;
  }
  // Within a mark of rings there is no room for a letter.
  const body = letters ? outline : new Path2D(shape.body);
  fillPath(context, body, colour.fill);
  strokePath(context, body, colour.edge, letters ? 2.4 : 0.9);
  if (letters) drawLetter(context, GROUP_LETTERS[letters][group], colour.edge);
}

/** The letter of a group, in the middle of its mark. */
function drawLetter(context: Context, letter: string, style: string): void {
  context.font = `700 ${LETTER_SIZE}px sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = style;
  context.fillText(letter, SHAPE_BOX / 2, SHAPE_BOX / 2 + 0.5);
}

function fillPath(context: Context, path: Path2D, style: string): void {
  context.fillStyle = style;
  context.fill(path, "evenodd");
}

function strokePath(context: Context, path: Path2D, style: string, width: number): void {
  context.strokeStyle = style;
  context.lineWidth = width;
  context.stroke(path);
}

/** A disc of paper for a number to stand on, in a line that is broken where no more than the area is known. */
function drawCount(context: Context, broken: boolean, { mark, text }: Palette): void {
  const middle = SIDES.count / 2;
  const disc = new Path2D();
  disc.arc(middle, middle, COUNT_SIZE / 2, 0, 2 * Math.PI);
  strokePath(context, disc, mark.halo, 4);
  fillPath(context, disc, mark.halo);
  // Eleven strokes round the circle, with gaps as long.
  if (broken) context.setLineDash([(Math.PI * COUNT_SIZE) / 22]);
  strokePath(context, disc, text.ink, broken ? 1.4 : 1.6);
}

/** Short waves on the colour of water. */
function drawWaves(context: Context, { ground }: Palette): void {
  context.fillStyle = ground.water;
  context.fillRect(0, 0, WAVES.side, WAVES.side);
  strokePath(context, new Path2D(WAVES.path), ground.waterLine, WAVES.width);
}

/** Diagonal lines that join up from tile to tile. */
function drawHatch(context: Context, colour: MarkColour): void {
  context.globalAlpha = 0.4;
  context.strokeStyle = colour.fill;
  context.lineWidth = 1;
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    context.beginPath();
    context.moveTo(shift - 1, HATCH_SIZE + 1);
    context.lineTo(shift + HATCH_SIZE + 1, -1);
    context.stroke();
  }
}
