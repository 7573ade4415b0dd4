#include "CTerminology.h"

static const char english[] = {
#embed "en.yaml" suffix(, 0)
};

static const char latvian[] = {
#embed "lv.yaml" suffix(, 0)
};

const char *glossary_english(void) { return english; }
const char *glossary_latvian(void) { return latvian; }
