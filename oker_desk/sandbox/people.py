"""Buyers and places for made-up orders, and the warehouses they are sent from."""

from __future__ import annotations

from msgspec import Struct


class Place(Struct, frozen=True):
    """``pin`` holds the first three digits of its postal codes."""

    city: str
    state: str
    pin: str


WAREHOUSES = {
    "OKER-BLR-01": Place("Bengaluru", "Karnataka", "560"),
    "OKER-DEL-02": Place("Gurugram", "Haryana", "122"),
    "OKER-BOM-03": Place("Bhiwandi", "Maharashtra", "421"),
    "OKER-CCU-09": Place("Kolkata", "West Bengal", "700"),
}
UNMAPPED_WAREHOUSE = "OKER-CCU-09"
FACILITY_MAP = {"OKER-BLR-01": "BLR_MAIN", "OKER-DEL-02": "GGN_NORTH", "OKER-BOM-03": "BOM_WEST"}
"""Oker's warehouse to Uniware's facility; ``UNMAPPED_WAREHOUSE`` is left out on purpose."""

PLACES = (
    Place("Bengaluru", "Karnataka", "560"),
    Place("Mysuru", "Karnataka", "570"),
    Place("Mumbai", "Maharashtra", "400"),
    Place("Pune", "Maharashtra", "411"),
    Place("Nagpur", "Maharashtra", "440"),
    Place("Gurugram", "Haryana", "122"),
    Place("New Delhi", "Delhi", "110"),
    Place("Jaipur", "Rajasthan", "302"),
    Place("Lucknow", "Uttar Pradesh", "226"),
    Place("Varanasi", "Uttar Pradesh", "221"),
    Place("Patna", "Bihar", "800"),
    Place("Kolkata", "West Bengal", "700"),
    Place("Guwahati", "Assam", "781"),
    Place("Bhopal", "Madhya Pradesh", "462"),
    Place("Indore", "Madhya Pradesh", "452"),
    Place("Ahmedabad", "Gujarat", "380"),
    Place("Surat", "Gujarat", "395"),
    Place("Chandigarh", "Chandigarh", "160"),
    Place("Hyderabad", "Telangana", "500"),
    Place("Chennai", "Tamil Nadu", "600"),
    Place("Coimbatore", "Tamil Nadu", "641"),
    Place("Kochi", "Kerala", "682"),
)

NAMES = (
    "Ananya Rao",
    "अनीता शर्मा",
    "Rahul Verma",
    "Fatima Shaikh",
    "Karthik Subramanian",
    "Priya Nair",
    "राजेश कुमार यादव",
    "Gurpreet Singh",
    "Debjani Mukherjee",
    "Imran Qureshi",
    "Sneha Kulkarni",
    "Vikram Chauhan",
    "सुनीता देवी",
    "Lakshmi Narayanan",
    "Joseph D'Souza",
    "Meera Joshi",
    "Arjun Reddy",
    "Pooja Agarwal",
    "मोहम्मद आरिफ़",
    "Bhavesh Patel",
    "Ritu Malhotra",
    "Thenmozhi Selvam",
    "Sanjay Gupta",
    "Nabanita Das",
    "Venkata Satyanarayana Murthy Chilukuri",
)

STREETS = (
    "12 Lake Road",
    "Flat 402, Shanti Apartments, MG Road",
    "H.No. 7-1-58/B, Ameerpet Main Road",
    "Plot 19, Sector 14",
    "3rd Floor, Laxmi Niwas, Station Road",
    "A-56, Vasant Vihar",
    "Near Hanuman Mandir, Gali No. 3",
    "221, 5th Cross, 2nd Block",
    "Shop 8, Gandhi Chowk",
    "Tower C-1103, Green Meadows",
)
GIFT_MESSAGES = ("Happy birthday, Didi!", "शुभ विवाह! ढेर सारा प्यार", "With love from Amma and Appa")


def warehouse_state(code: str) -> str:
    """Return the state a warehouse stands in; an unknown one counts as Karnataka."""
    return WAREHOUSES.get(code, WAREHOUSES["OKER-BLR-01"]).state
