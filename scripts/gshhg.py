"""What the scripts that cut coast and waters share: GSHHG's lines, and areas on a sphere. Needs gmt and shapely."""

import math
import subprocess
import tempfile

from shapely.geometry import LineString
from shapely.ops import polygonize, unary_union

METRES_PER_DEGREE = 111_195


def shoreline(level, region, suffix=""):
    """Lines of one level of GSHHG, full resolution, as `gmt coast` dumps them."""
    west, south, east, north = region
    dumped = subprocess.run(
        ["gmt", "coast", f"-R{west}/{east}/{south}/{north}", "-Df", "-M", f"-W{level}/0.1", f"-A0/0/4{suffix}"],
        # gmt leaves a history file where it runs.
        check=True, capture_output=True, text=True, cwd=tempfile.gettempdir(),
    ).stdout
    lines, current = [], []
    for row in [*dumped.splitlines(), ">"]:
        if row.startswith(">"):
            if len(current) > 1:
                lines.append(LineString(current))
            current = []
        elif not row.startswith("#"):
            lon, lat = map(float, row.split()[:2])
            current.append((round(lon, 6), round(lat, 6)))
    return lines


def faces(lines):
    return list(polygonize(unary_union(lines)))


def square_km(geometry):
    """Area, near enough for a threshold."""
    shrink = math.cos(math.radians(geometry.centroid.y))
    return geometry.area * shrink * (METRES_PER_DEGREE / 1000) ** 2
