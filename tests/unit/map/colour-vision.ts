import { linearOf, luminance, type Rgb } from "../../../src/state/configuration/contrast.ts";

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, full severity, for linear light. */
export const COLOUR_VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const OKLAB_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
}

function map(colour: Rgb, change: (channel: number) => number): Rgb {
  return [change(colour[0]), change(colour[1]), change(colour[2])];
}

/** How far apart two colours look to an eye, in OKLab. */
export function distance(a: string, b: string, vision: Matrix): number {
  const seen = (hex: string): Rgb => {
    const light = map(times(vision, linearOf(hex)), (value) => Math.min(1, Math.max(0, value)));
    return times(OKLAB, map(times(OKLAB_LMS, light), Math.cbrt));
  };
  const [one, other] = [seen(a), seen(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Lightness from 0 to 100, all that grey print leaves. */
export function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(hex)) - 16;
}
