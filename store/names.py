"""Neutral names for people and tickets, drawn at random. Never derived from anything that a person told us."""

from __future__ import annotations

import secrets

_LISTED_MANNERS = (
    "Amber Autumn Azure Bright Bronze Calm Cedar Clear Cloudy Coastal Copper Coral Crimson Dawn Early Eastern Emerald "
    "Evening Fair Fern Forest Frosty Gentle Ginger Golden Granite Green Hazel Hidden High Highland Indigo Island Ivory "
    "Jade Lake Late Lemon Lilac Lively Lofty Maple Marble Meadow Mellow Misty Moonlit Morning Mossy Mountain Noble "
    "Northern Olive Opal Open Orchard Patient Pearl Pine Plain Prairie Quick Quiet Rainy Red River Rose Rowan Russet "
    "Saffron Sandy Scarlet Shady Silent Silver Snowy Southern Spring Starry Steady Still Summer Sunny Swift Tall Tidal "
    "Tranquil Upland Valley Velvet Violet Warm Western White Wild Willow Windy Winter Wooden Woodland Yellow"
)
_LISTED_BIRDS = (
    "Albatross Avocet Babbler Barbet Bittern Blackbird Bluebird Bulbul Bunting Buzzard Chaffinch Condor Coot Cormorant "
    "Crane Crossbill Cuckoo Curlew Dipper Dove Drongo Duck Dunlin Eagle Egret Eider Falcon Fieldfare Finch Flamingo "
    "Flycatcher Gannet Goldfinch Goose Goshawk Grebe Grouse Gull Harrier Hawk Heron Hoopoe Ibis Jacana Jay Kestrel "
    "Kingfisher Kite Lapwing Lark Linnet Magpie Mallard Martin Merlin Minivet Moorhen Mynah Nightjar Nuthatch Oriole "
    "Osprey Ouzel Owl Partridge Pelican Petrel Pheasant Pigeon Pintail Pipit Plover Puffin Quail Rail Raven Redstart "
    "Robin Rook Sandpiper Shrike Siskin Skylark Snipe Sparrow Spoonbill Starling Stilt Stonechat Stork Swallow Swan "
    "Swift Teal Tern Thrush Titmouse Turnstone Wagtail Warbler Waxwing Whimbrel Wigeon Woodcock Woodpecker Wren"
)
_MANNERS = _LISTED_MANNERS.split()
_BIRDS = _LISTED_BIRDS.split()
_TICKET_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing that looks like something else
_ROOMY = 4  # after so many names that were taken, a number is added


def display(tries: int) -> str:
    """A name such as "Quiet Heron"; with a number when many were tried in vain."""
    name = f"{secrets.choice(_MANNERS)} {secrets.choice(_BIRDS)}"
    return name if tries < _ROOMY else f"{name} {secrets.randbelow(10**6) + 2}"


def ticket() -> str:
    """A ticket's number: 40 random bits that can be read out over the telephone."""
    letters = [secrets.choice(_TICKET_LETTERS) for _ in range(8)]
    return f"AX-{''.join(letters[:4])}-{''.join(letters[4:])}"
