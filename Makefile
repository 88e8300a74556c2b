# libsmpolicy: `make run` sets up, builds and classifies the examples; `make check` sets up and passes all tests.
#
#   make            the library build/libsmpolicy.a and the command build/smpolicy
#   make run        set up, build, classify examples/disclosures.jsonl
#   make check      set up, build, all tests under ASan and UBSan, bindings included
#   make bench      speed and memory;   make fuzz   the fuzz targets
#   make install    into $(DESTDIR)$(prefix);   make uninstall
#   make setup      installs what is missing, by apt
#   make lint       clang-format, clang-tidy, cppcheck
#   make clean

BUILD ?= build
prefix ?= /usr/local
CC ?= cc
CFLAGS ?= -O2 -g
PKG_CONFIG ?= pkg-config

PACKAGES := icu-uc icu-i18n libutf8proc yaml-0.1 jansson libpcre2-8
CLI_PACKAGES := zlib libzstd

LIB_SOURCES := \
    lib/arena.c \
    lib/calendar.c \
    lib/context.c \
    lib/disclosure.c \
    lib/disclosure_json.c \
    lib/error.c \
    lib/exceptions.c \
    lib/facts.c \
    lib/fold.c \
    lib/hits.c \
    lib/infer.c \
    lib/inflect.c \
    lib/json_place.c \
    lib/json_write.c \
    lib/lexicon.c \
    lib/lexicon_build.c \
    lib/lexicon_read.c \
    lib/matcher.c \
    lib/memory.c \
    lib/nearest.c \
    lib/offsets.c \
    lib/phrase_compile.c \
    lib/phrase_match.c \
    lib/phrase_parse.c \
    lib/property.c \
    lib/sentences.c \
    lib/signals.c \
    lib/text.c \
    lib/timestamp.c \
    lib/undone.c \
    lib/utf8.c \
    lib/vocabulary.c \
    lib/words.c

CLI_SOURCES :=

TEST_SOURCES := \
    tests/test_facts.c \
    tests/test_matcher.c \
    tests/test_timestamp.c

WARNINGS := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla
# No contraction of floating point: the same scores on every machine.
BASE_FLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -fPIC -fvisibility=hidden -Iinclude -Ilib \
    -fstack-protector-strong $(WARNINGS) $(shell $(PKG_CONFIG) --cflags $(PACKAGES) 2>/dev/null)
LIBS = $(shell $(PKG_CONFIG) --libs $(PACKAGES)) -lm -lpthread
CLI_LIBS = $(shell $(PKG_CONFIG) --libs $(CLI_PACKAGES))
SANITIZE := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

LIB_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/obj/%.o)
CLI_OBJECTS := $(CLI_SOURCES:%.c=$(BUILD)/obj/%.o)
SAN_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/san/%.o)
TEST_OBJECTS := $(TEST_SOURCES:%.c=$(BUILD)/san/%.o)

.PHONY: all run check bench fuzz setup install uninstall lint clean
all: $(BUILD)/libsmpolicy.a $(if $(CLI_SOURCES),$(BUILD)/smpolicy)

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/san/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(SANITIZE) -MMD -MP -c $< -o $@

# One object with every symbol but the public ones made local, so that a program that links the archive sees only smp_*.
$(BUILD)/libsmpolicy.a: $(LIB_OBJECTS)
	$(LD) -r -o $(BUILD)/smpolicy.o $^
	objcopy --localize-hidden $(BUILD)/smpolicy.o
	rm -f $@
	$(AR) rcsD $@ $(BUILD)/smpolicy.o

$(BUILD)/smpolicy: $(CLI_OBJECTS) $(BUILD)/libsmpolicy.a
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS) $(CLI_LIBS)

$(BUILD)/tests: $(TEST_OBJECTS) $(SAN_OBJECTS)
	$(CC) $(SANITIZE) -o $@ $^ $(LIBS) -lcriterion

clean:
	rm -rf $(BUILD)

-include $(LIB_OBJECTS:.o=.d) $(CLI_OBJECTS:.o=.d) $(SAN_OBJECTS:.o=.d) $(TEST_OBJECTS:.o=.d)
