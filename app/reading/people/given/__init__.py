"""Given names of many cultures, folded (lower case, no accents): a support for the reading of names, never its proof.

Chosen by the project: the more frequent names of the 1990 US Census (a work of the US government, in the public
domain) and names written down from general knowledge of other cultures. Words that are names now and then but
ordinary words of English mail most of the time are left out.
"""

from app.reading.people.given.a_to_g import NAMES as _A_TO_G
from app.reading.people.given.h_to_m import NAMES as _H_TO_M
from app.reading.people.given.n_to_z import NAMES as _N_TO_Z

GIVEN = frozenset(f"{_A_TO_G} {_H_TO_M} {_N_TO_Z}".split())
