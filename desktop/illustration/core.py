"""What every drawing module starts from: shapes and the canvas."""
from .geometry import *
from .canvas import *
