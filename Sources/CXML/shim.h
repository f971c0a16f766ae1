#include <libxml/xmlversion.h>
// Where libxml2 is built with ICU its headers bring ICU's in, which clash with Foundation's own.
// Only a structure that is not used here differs.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
