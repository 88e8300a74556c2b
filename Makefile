# libsmpolicy: `make run` sets up, builds and classifies the examples; `make check` sets up and passes all tests.
#
#   make            the library build/libsmpolicy.a and the command build/smpolicy
#   make run        set up, build, classify examples/disclosures.jsonl
#   make check      set up, build, all tests under ASan and UBSan, bindings included
#   make python     the Python package, for use in place: PYTHONPATH=build/python (PYTHON=… chooses the interpreter)
#   make check-spark    set up a Spark cluster of this machine's own and test examples/spark on it
#   make model-tokens   build/gen/model_tokens, which prints the words that the model reads
#   make wordpress  the WordPress plugin, build/wordpress/smpolicy.zip;   make setup-wordpress   what it needs
#   make check-wordpress   set up a site and test the plugin there
#   make bench-wordpress   what the plugin costs a site, and forty comments a second for SECONDS=600
#   make bench      speed and memory;   make bench-readme   puts what it found into README.md
#   make fuzz       the fuzz targets, ten minutes of processor time each (FUZZ_SECONDS=600)
#   make php        the PHP extension build/php/smpolicy.so (PHP_CONFIG=… chooses the PHP);   make setup-php   what it needs
#   make install    into $(DESTDIR)$(prefix);   make uninstall
#   make setup      installs what is missing, by apt;   make setup-python   what the Python package needs besides
#   make update-cases   writes the expected reports under tests/cases/reports anew, to be read before they are kept
#   make spdx       the bill of materials;   make abi   the public interface of a release, kept to compare
#   make coverage   the lines of lib/ that the tests reach
#   make lint       clang-format, clang-tidy, cppcheck; PHP_CodeSniffer by the WordPress handbook (lint-wordpress alone)
#   make clean

BUILD ?= build
prefix ?= /usr/local
CC ?= cc
# Instead of -O2: a classification takes 1 to 2 % less, the report as JSON 27 %, and the library 3 % more room.
CFLAGS ?= -O3 -g -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
LDFLAGS ?= -Wl,-z,relro,-z,now
PKG_CONFIG ?= pkg-config

PACKAGES := icu-uc icu-i18n libutf8proc yaml-0.1 jansson libpcre2-8
CLI_PACKAGES := zlib libzstd

LIB_SOURCES := \
    lib/aim.c \
    lib/arena.c \
    lib/bidi.c \
    lib/blend.c \
    lib/calendar.c \
    lib/chance.c \
    lib/classify.c \
    lib/condition.c \
    lib/condition_line.c \
    lib/condition_text.c \
    lib/context.c \
    lib/cue.c \
    lib/decimal.c \
    lib/decode.c \
    lib/deep.c \
    lib/deep_words.c \
    lib/diagnostics.c \
    lib/digest.c \
    lib/disclosure.c \
    lib/disclosure_json.c \
    lib/disguise.c \
    lib/disguise_cover.c \
    lib/disguise_judge.c \
    lib/disguise_scan.c \
    lib/disguise_shape.c \
    lib/disguise_spare.c \
    lib/disguise_split.c \
    lib/disguise_units.c \
    lib/disguise_walk.c \
    lib/embedded.c \
    lib/embedded_image.c \
    lib/embedded_weights.c \
    lib/emoji.c \
    lib/error.c \
    lib/escapes.c \
    lib/exceptions.c \
    lib/explain.c \
    lib/fact_unknown.c \
    lib/facts.c \
    lib/feasible.c \
    lib/file.c \
    lib/findings.c \
    lib/fold.c \
    lib/glyph.c \
    lib/group.c \
    lib/hits.c \
    lib/infer.c \
    lib/inflect.c \
    lib/json_place.c \
    lib/json_write.c \
    lib/level.c \
    lib/lexicon.c \
    lib/lexicon_build.c \
    lib/lexicon_image.c \
    lib/lexicon_index.c \
    lib/lexicon_read.c \
    lib/lexicon_terms.c \
    lib/lexicon_wants.c \
    lib/loader.c \
    lib/lookalikes.c \
    lib/marks.c \
    lib/matcher.c \
    lib/memory.c \
    lib/model.c \
    lib/model_kernels.c \
    lib/model_kernels_x86.c \
    lib/model_tokens.c \
    lib/model_weights.c \
    lib/model_words.c \
    lib/nearest.c \
    lib/offsets.c \
    lib/order.c \
    lib/ordinary.c \
    lib/ordinary_data.c \
    lib/phrase_compile.c \
    lib/phrase_edges.c \
    lib/phrase_groups.c \
    lib/phrase_match.c \
    lib/phrase_matches.c \
    lib/phrase_parse.c \
    lib/phrase_run.c \
    lib/phrase_scan.c \
    lib/phrase_terms.c \
    lib/policy.c \
    lib/policy_clauses.c \
    lib/policy_layers.c \
    lib/policy_lint.c \
    lib/policy_organization.c \
    lib/policy_words.c \
    lib/policy_yaml.c \
    lib/property.c \
    lib/reader.c \
    lib/reader_fixed.c \
    lib/reader_layers.c \
    lib/reader_pieces.c \
    lib/reader_product.c \
    lib/reader_product_x86.c \
    lib/recognise.c \
    lib/recognise_address.c \
    lib/recognise_address_box.c \
    lib/recognise_address_es.c \
    lib/recognise_address_parts.c \
    lib/recognise_address_street.c \
    lib/recognise_card.c \
    lib/recognise_center.c \
    lib/recognise_credential.c \
    lib/recognise_date.c \
    lib/recognise_email.c \
    lib/recognise_ip.c \
    lib/recognise_name.c \
    lib/recognise_number.c \
    lib/recognise_others.c \
    lib/recognise_phone.c \
    lib/recognise_scan.c \
    lib/recognise_ssn.c \
    lib/recognise_student_id.c \
    lib/recognise_url.c \
    lib/report.c \
    lib/report_copy.c \
    lib/report_json.c \
    lib/respelled.c \
    lib/roster.c \
    lib/roster_csv.c \
    lib/rule_index.c \
    lib/rules.c \
    lib/score.c \
    lib/sentences.c \
    lib/signals.c \
    lib/sort.c \
    lib/stretch.c \
    lib/telling.c \
    lib/text.c \
    lib/timestamp.c \
    lib/topic.c \
    lib/undone.c \
    lib/utf8.c \
    lib/version.c \
    lib/vocabulary.c \
    lib/word_trie.c \
    lib/words.c \
    lib/yaml_field.c \
    lib/yaml_tree.c

CLI_SOURCES := \
    bindings/cli/buffer.c \
    bindings/cli/case_expect.c \
    bindings/cli/classify.c \
    bindings/cli/deep.c \
    bindings/cli/explain.c \
    bindings/cli/feed.c \
    bindings/cli/given_facts.c \
    bindings/cli/jobs.c \
    bindings/cli/lines.c \
    bindings/cli/main.c \
    bindings/cli/options.c \
    bindings/cli/output.c \
    bindings/cli/paragraph.c \
    bindings/cli/policy_command.c \
    bindings/cli/policy_document.c \
    bindings/cli/policy_file.c \
    bindings/cli/policy_json.c \
    bindings/cli/policy_test.c \
    bindings/cli/post.c \
    bindings/cli/progress.c \
    bindings/cli/report_words.c \
    bindings/cli/stop.c \
    bindings/cli/stream.c \
    bindings/cli/tables.c \
    bindings/cli/tally.c \
    bindings/cli/terminal.c \
    bindings/cli/text_report.c \
    bindings/cli/worker.c

# What the command shares with the inside of the library, which the archive hides.
CLI_SHARED := lib/json_write.c lib/memory.c lib/nearest.c

EXAMPLES := minimal threads

TEST_SOURCES := \
    tests/escaped.c \
    tests/failing_memory.c \
    tests/reader_file.c \
    tests/test_aim.c \
    tests/test_bidi.c \
    tests/test_blend.c \
    tests/test_calendar.c \
    tests/test_chance.c \
    tests/test_deep.c \
    tests/test_digest.c \
    tests/test_disclosure.c \
    tests/test_disclosure_json.c \
    tests/test_disguise.c \
    tests/test_escapes.c \
    tests/test_facts.c \
    tests/test_findings.c \
    tests/test_fold.c \
    tests/test_group.c \
    tests/test_infer.c \
    tests/test_json_place.c \
    tests/test_json_write.c \
    tests/test_level.c \
    tests/test_lexicon.c \
    tests/test_loader.c \
    tests/test_matcher.c \
    tests/test_model.c \
    tests/test_policy.c \
    tests/test_reader.c \
    tests/test_reader_fixed.c \
    tests/test_reader_layers.c \
    tests/test_reader_pieces.c \
    tests/test_reader_product.c \
    tests/test_recognise.c \
    tests/test_report.c \
    tests/test_respelled.c \
    tests/test_roster.c \
    tests/test_rule_index.c \
    tests/test_rules.c \
    tests/test_sentences.c \
    tests/test_sort.c \
    tests/test_text.c \
    tests/test_timestamp.c \
    tests/test_undisguised.c \
    tests/test_utf8.c \
    tests/test_version.c \
    tests/test_words.c \
    tests/undisguised.c

WARNINGS := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla
# No contraction of floating point: the same scores on every machine. No name of the folder: the same bytes from every
# build of the same source.
BASE_FLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -fPIC -fvisibility=hidden -ffile-prefix-map=$(CURDIR)=. -Iinclude -Ilib -I$(BUILD)/gen \
    -fstack-protector-strong $(WARNINGS) $(shell $(PKG_CONFIG) --cflags $(PACKAGES) 2>/dev/null)
LIBS = $(shell $(PKG_CONFIG) --libs $(PACKAGES)) -lm -lpthread
CLI_LIBS = $(shell $(PKG_CONFIG) --libs $(CLI_PACKAGES))
SANITIZE := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

# The folders of objects: the plain ones, and those under the sanitizers, for threads, for fuzzing.
KINDS := obj san tsan fuzz/obj afl/obj

LIB_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/obj/%.o)
CLI_OBJECTS := $(CLI_SOURCES:%.c=$(BUILD)/obj/%.o)
CLI_SHARED_OBJECTS := $(CLI_SHARED:%.c=$(BUILD)/obj/%.o)
SAN_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/san/%.o)
CLI_SAN_OBJECTS := $(CLI_SOURCES:%.c=$(BUILD)/san/%.o)
TEST_OBJECTS := $(TEST_SOURCES:%.c=$(BUILD)/san/%.o)

.PHONY: all run check check-spark bench-spark spark-setup php python python-extension python-san test-programs update-cases bench bench-readme fuzz fuzz-afl coverage abi spdx generate generated setup setup-check setup-php setup-python setup-wordpress install uninstall lint lint-c lint-shell lint-wordpress clean
all: $(BUILD)/libsmpolicy.a $(BUILD)/smpolicy $(BUILD)/reader.weights

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/san/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(SANITIZE) -MMD -MP -c $< -o $@

# The assembler reads these; the compiler does not know that they are there.
$(KINDS:%=$(BUILD)/%/lib/embedded.o): $(wildcard lib/data/*.txt lib/data/*.yaml lib/data/lexicon/*.lex)
# The word files that ordinary_data.c copies.
$(KINDS:%=$(BUILD)/%/lib/ordinary_data.o): $(wildcard lib/data/innocent/*.txt lib/data/disguise/*.txt)

# Their loops are written for the compiler to make vector instructions of.
$(addprefix $(BUILD)/obj/lib/,model_weights.o model_words.o reader_fixed.o): private override CFLAGS += -O3

# What the preparation of a text knows of code points, from ICU's data and the files that a person edits.
FOLD_FILES := $(addprefix lib/data/fold/,letters.txt lookalikes.txt turned.txt)
$(BUILD)/gen/property: lib/gen/property.c lib/property.h lib/undone.h lib/utf8.h
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) $(CFLAGS) -Iinclude -Ilib $< -o $@ $(shell $(PKG_CONFIG) --libs icu-uc icu-i18n)
$(BUILD)/gen/property_table.h: $(BUILD)/gen/property $(FOLD_FILES)
	$< lib/data/fold > $@.new
	mv $@.new $@
$(KINDS:%=$(BUILD)/%/lib/property.o): $(BUILD)/gen/property_table.h

# Generated files that are kept; `make generated` tells whether they are still what their generators make.
$(BUILD)/gen/disclosure_schema: lib/gen/disclosure_schema.c $(BUILD)/libsmpolicy.a
	$(CC) -std=c11 $(WARNINGS) $(CFLAGS) -Iinclude $^ $(LIBS) -o $@

generate: $(BUILD)/gen/disclosure_schema
	$(BUILD)/gen/disclosure_schema > lib/data/disclosure.schema.json

generated: $(BUILD)/gen/disclosure_schema
	$(BUILD)/gen/disclosure_schema | cmp - lib/data/disclosure.schema.json
# What single words say to the recognizers, from the lists that a person edits.
CUE_LISTS := $(sort $(wildcard lib/data/names/*.txt lib/data/recognise/*.txt))
$(BUILD)/gen/cues: lib/gen/cues.c lib/cue.h lib/cue_hash.h
	@mkdir -p $(@D)
	$(CC) -std=c11 -O1 $(WARNINGS) -o $@ $<
$(BUILD)/gen/cue_table.h: $(BUILD)/gen/cues $(CUE_LISTS)
	$< $(CUE_LISTS) >$@.new
	mv $@.new $@
$(KINDS:%=$(BUILD)/%/lib/cue.o): $(BUILD)/gen/cue_table.h

# The data's version changes with any of its files; the deep reader's weights, which are no part of the library, have a
# digest of their own.
DATA_FILES := $(sort $(shell find lib/data -type f ! -name '*.md' ! -name '*.schema.json' ! -name reader.weights) lib/model/student.weights)
$(BUILD)/gen/data_version.h: $(DATA_FILES)
	@mkdir -p $(@D)
	echo "#define SMP__DATA_VERSION \"$$(cat $(DATA_FILES) | sha256sum | cut -c1-12)\"" > $@
$(KINDS:%=$(BUILD)/%/lib/version.o): $(BUILD)/gen/data_version.h

# The built-in lexicon is compiled here, once, by the library's own compiler; the library carries the image of it.
$(BUILD)/gen/parts.a: $(filter-out %/embedded_image.o,$(LIB_OBJECTS))
	@mkdir -p $(@D)
	rm -f $@
	$(AR) rcsD $@ $^
$(BUILD)/gen/lexicon_image: lib/gen/lexicon_image.c $(BUILD)/gen/parts.a
	$(CC) $(BASE_FLAGS) $(CFLAGS) $^ $(LIBS) -o $@
$(BUILD)/gen/lexicon.image: $(BUILD)/gen/lexicon_image
	$< $@
$(KINDS:%=$(BUILD)/%/lib/embedded_image.o): $(BUILD)/gen/lexicon.image
$(KINDS:%=$(BUILD)/%/lib/embedded_image.o): private BASE_FLAGS += -DSMP__IMAGE_FILE='"$(BUILD)/gen/lexicon.image"'

# The weights of the model are taken in as they are, once they are known to be whole.
$(KINDS:%=$(BUILD)/%/lib/embedded_weights.o): lib/model/student.weights
$(BUILD)/gen/model_check: lib/gen/model_check.c $(BUILD)/obj/lib/embedded_weights.o $(BUILD)/obj/lib/model_weights.o
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(CFLAGS) $^ -o $@
$(BUILD)/gen/model_checked: $(BUILD)/gen/model_check
	$<
	touch $@
$(BUILD)/libsmpolicy.a: $(BUILD)/gen/model_checked

# Prints the words of texts as the statistical model reads them, for its training.
.PHONY: model-tokens
model-tokens: $(BUILD)/gen/model_tokens $(BUILD)/gen/reader_look
# And how the deep reader reads, for lib/model/reader.py.
$(BUILD)/gen/model_tokens $(BUILD)/gen/reader_look: $(BUILD)/gen/%: lib/gen/%.c lib/gen/stages.h $(LIB_OBJECTS)
	$(CC) $(BASE_FLAGS) $(CFLAGS) $(filter-out %.h,$^) $(LIBS) -o $@

# One object with every symbol but the public ones made local, so that a program that links the archive sees only smp_*.
$(BUILD)/libsmpolicy.a: $(LIB_OBJECTS)
	$(LD) -r -o $(BUILD)/smpolicy.o $(LIB_OBJECTS)
	objcopy --localize-hidden $(BUILD)/smpolicy.o
	rm -f $@
	$(AR) rcsD $@ $(BUILD)/smpolicy.o

$(BUILD)/smpolicy: $(CLI_OBJECTS) $(CLI_SHARED_OBJECTS) $(BUILD)/libsmpolicy.a
	$(CC) $(CFLAGS) -pie $(LDFLAGS) -o $@ $^ $(LIBS) $(CLI_LIBS)

# Where the command looks for them.
$(BUILD)/reader.weights: lib/model/reader.weights
	cp $< $@.new
	mv $@.new $@

$(BUILD)/tests: $(TEST_OBJECTS) $(SAN_OBJECTS)
	$(CC) $(SANITIZE) -o $@ $^ $(LIBS) -lcriterion

# The same command under the sanitizers, for the tests.
$(BUILD)/san/smpolicy: $(CLI_SAN_OBJECTS) $(SAN_OBJECTS)
	$(CC) $(SANITIZE) -o $@ $^ $(LIBS) $(CLI_LIBS)

# ---- examples: each links the archive as a caller's program does

$(BUILD)/examples/%: examples/%.c $(BUILD)/libsmpolicy.a
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) $(CFLAGS) -Iinclude $< $(BUILD)/libsmpolicy.a $(LIBS) -o $@

# ---- Python: the package in place; bindings/python/setup.py makes wheels of the same

PYTHON ?= /usr/bin/python3
SWIG ?= swig
PYTHON_BUILD ?= $(BUILD)/python
PYTHON_SOURCES := \
    bindings/bridge.c \
    bindings/python/columns.c \
    bindings/python/lines.c \
    bindings/python/posts.c \
    bindings/python/records.c \
    bindings/python/reports.c \
    bindings/python/table.c
PYTHON_FILES := $(wildcard bindings/python/smpolicy/*.py bindings/python/smpolicy/*.pyi bindings/python/smpolicy/py.typed)
PYTHON_OBJECTS := $(PYTHON_SOURCES:%.c=$(PYTHON_BUILD)/obj/%.o)
PYTHON_FLAGS = -Ibindings -isystem $(shell $(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("include"))')

python-extension: $(PYTHON_BUILD)/smpolicy/_native.so
python: python-extension $(PYTHON_FILES:bindings/python/%=$(PYTHON_BUILD)/%) $(PYTHON_BUILD)/smpolicy/reader.weights

# A second name of the same file.
$(PYTHON_BUILD)/smpolicy/reader.weights: $(BUILD)/reader.weights
	@mkdir -p $(@D)
	ln -f $< $@

$(PYTHON_BUILD)/smpolicy/%: bindings/python/smpolicy/%
	@mkdir -p $(@D)
	cp $< $@

$(PYTHON_BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(PYTHON_FLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# What SWIG writes is not ours to warn about.
$(PYTHON_BUILD)/native.c: bindings/smpolicy.i bindings/python/guard.swg bindings/python/python.swg
	@mkdir -p $(@D)
	$(SWIG) -python -builtin -Ibindings -o $@ $<

$(PYTHON_BUILD)/native.o: $(PYTHON_BUILD)/native.c bindings/bridge.h bindings/python/records.h bindings/python/table.h
	$(CC) $(filter-out $(WARNINGS),$(BASE_FLAGS)) $(PYTHON_FLAGS) $(CFLAGS) -c $< -o $@

$(PYTHON_BUILD)/smpolicy/_native.so: $(PYTHON_BUILD)/native.o $(PYTHON_OBJECTS) $(BUILD)/libsmpolicy.a
	@mkdir -p $(@D)
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -Wl,--exclude-libs,libsmpolicy.a -Wl,-S -o $@ $^ $(LIBS)

# The same extension under the sanitizers, for the tests: their runtime is loaded before the interpreter.
PYTHON_SAN_OBJECTS := $(PYTHON_SOURCES:%.c=$(BUILD)/san/python/obj/%.o)
$(BUILD)/san/python/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) $(PYTHON_FLAGS) $(SANITIZE) -MMD -MP -c $< -o $@
$(BUILD)/san/python/smpolicy/_native.so: $(PYTHON_BUILD)/native.c $(PYTHON_SAN_OBJECTS) $(SAN_OBJECTS)
	@mkdir -p $(@D)
	$(CC) -shared $(filter-out $(WARNINGS),$(BASE_FLAGS)) $(PYTHON_FLAGS) $(SANITIZE) -o $@ $^ $(LIBS)
$(BUILD)/san/python/smpolicy/%: bindings/python/smpolicy/%
	@mkdir -p $(@D)
	cp $< $@
python-san: $(BUILD)/san/python/smpolicy/_native.so $(PYTHON_FILES:bindings/python/%=$(BUILD)/san/python/%)

# ---- PHP: the extension; the classes over it are in bindings/php/src

PHP_CONFIG ?= /usr/bin/php-config
PHP_SOURCES := \
    bindings/bridge.c \
    bindings/php/cache.c \
    bindings/php/open.c \
    bindings/php/post.c \
    bindings/php/rows.c \
    bindings/php/throw.c
PHP_OBJECTS := $(PHP_SOURCES:%.c=$(BUILD)/php/%.o)
PHP_FLAGS = -std=gnu11 -fPIC -fvisibility=hidden -Iinclude -Ibindings $(subst -I,-isystem ,$(shell $(PHP_CONFIG) --includes))

php: $(BUILD)/php/smpolicy.so

$(BUILD)/php/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(PHP_FLAGS) $(filter-out -Wstrict-prototypes,$(WARNINGS)) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/php/smpolicy_wrap.c: bindings/smpolicy.i bindings/php/php.swg bindings/bridge.h
	@mkdir -p $(@D)
	$(SWIG) -php -module smpolicy -prefix smpolicy_ -Ibindings -outdir $(@D) -o $@ $<

# What SWIG writes is not ours to warn of.
$(BUILD)/php/smpolicy_wrap.o: $(BUILD)/php/smpolicy_wrap.c
	$(CC) $(PHP_FLAGS) -I$(@D) -w $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/php/smpolicy.so: $(BUILD)/php/smpolicy_wrap.o $(PHP_OBJECTS) $(BUILD)/libsmpolicy.a
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -Wl,--exclude-libs,libsmpolicy.a -Wl,-S -o $@ $^ $(LIBS)

# ---- WordPress: the plugin as a folder and an archive to install, with the binding in it and its translations compiled

WORDPRESS := $(BUILD)/wordpress
PLUGIN := examples/wordpress/smpolicy
PLUGIN_FILES := $(shell find $(PLUGIN) -type f 2>/dev/null)

wordpress: $(WORDPRESS)/smpolicy.zip

$(WORDPRESS)/smpolicy.zip: $(PLUGIN_FILES) $(wildcard bindings/php/src/*.php) bindings/php/autoload.php
	rm -rf $(WORDPRESS)/smpolicy $@
	mkdir -p $(WORDPRESS)
	cp -R $(PLUGIN) $(WORDPRESS)/smpolicy
	mkdir $(WORDPRESS)/smpolicy/binding
	cp -R bindings/php/autoload.php bindings/php/src $(WORDPRESS)/smpolicy/binding
	for po in $(wildcard $(PLUGIN)/languages/*.po); do \
	    msgfmt -o $(WORDPRESS)/smpolicy/languages/$$(basename $$po .po).mo $$po || exit 1; \
	done
	cd $(WORDPRESS) && $(PYTHON) -m zipfile -c smpolicy.zip smpolicy

# What of its words is new since the last translation: it stands in the .po file then, to be translated.
wordpress-words:
	sh tests/wordpress/words.sh $(PLUGIN)/languages/smpolicy.pot
	for po in $(PLUGIN)/languages/*.po; do msgmerge --quiet --update --backup=none --no-fuzzy-matching --no-wrap $$po $(PLUGIN)/languages/smpolicy.pot; done

# ---- one command: set up and look

# Debian packages: what the build needs, and what the tests need besides.
BUILD_NEEDS := binutils gcc libc6-dev libicu-dev libjansson-dev libpcre2-dev libutf8proc-dev libyaml-dev libzstd-dev \
    pkg-config zlib1g-dev
PYTHON_NEEDS := python3-dev python3-pip python3-setuptools python3-venv python3-wheel swig
PHP_NEEDS := php8.2-cli php8.2-dev swig
FUZZ_NEEDS := clang libclang-rt-dev
CHECK_NEEDS := abigail-tools g++ libcriterion-dev locales man-db mypy php8.2-fpm python3 python3-jsonschema python3-numpy \
    python3-pandas strace unicode-data valgrind zstd $(FUZZ_NEEDS) $(PHP_NEEDS) $(PYTHON_NEEDS)
LINT_NEEDS := clang-format clang-tidy cppcheck libcriterion-dev php-codesniffer shellcheck

# Asks the package list only, so that it takes no time where nothing is missing.
define install_missing
	@missing=; for package in $(1); do \
	    dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	if ! command -v apt-get >/dev/null; then \
	    echo "setup: there is no apt-get here; install by hand what these Debian packages hold:$$missing" >&2; exit 1; \
	fi; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	if [ -n "$$root" ] && ! command -v sudo >/dev/null; then \
	    echo "setup: run this as root: apt-get install$$missing" >&2; exit 1; \
	fi; \
	echo "setup: installing$$missing"; \
	$$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -qq -y --no-install-recommends $$missing >/dev/null
endef

setup:
	$(call install_missing,$(BUILD_NEEDS))

setup-python:
	$(call install_missing,$(BUILD_NEEDS) $(PYTHON_NEEDS))

setup-php:
	$(call install_missing,$(BUILD_NEEDS) $(PHP_NEEDS))

setup-wordpress:
	$(call install_missing,$(BUILD_NEEDS) $(PHP_NEEDS) gettext python3)

setup-check:
	$(call install_missing,$(BUILD_NEEDS) $(CHECK_NEEDS))

# By recursion, because what setup installs changes what pkg-config says.
run:
	@$(MAKE) --no-print-directory -s setup
	@$(MAKE) --no-print-directory -s $(JOBS) all
	@$(BUILD)/smpolicy classify --format text examples/disclosures.jsonl

# ---- tests

FUZZ_TARGETS := arguments disclosure lexicon model policy reader roster text
FUZZ_SECONDS ?= 600
FUZZ_FLAGS := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/fuzz/obj/%.o) $(BUILD)/fuzz/obj/tests/fuzz/oracle.o
FUZZ_PROGRAMS := $(FUZZ_TARGETS:%=$(BUILD)/fuzz/fuzz_%)
CLANG ?= clang
TSAN_OBJECTS := $(LIB_SOURCES:%.c=$(BUILD)/tsan/%.o)
TEST_PROGRAMS := $(BUILD)/tests $(BUILD)/allocations $(BUILD)/bench_posts $(BUILD)/faults.so $(BUILD)/soak $(BUILD)/san/smpolicy $(BUILD)/tsan/threads $(EXAMPLES:%=$(BUILD)/examples/%) \
    $(FUZZ_PROGRAMS)

$(BUILD)/fuzz/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CLANG) $(BASE_FLAGS) $(FUZZ_FLAGS) -MMD -MP -c $< -o $@

$(FUZZ_PROGRAMS): $(BUILD)/fuzz/fuzz_%: $(BUILD)/fuzz/obj/tests/fuzz/fuzz_%.o $(FUZZ_OBJECTS)
	$(CLANG) -fsanitize=fuzzer,address,undefined -o $@ $^ $(LIBS)

# Made from a small network that the tests write.
$(BUILD)/fuzz/fuzz_reader: $(BUILD)/fuzz/obj/tests/reader_file.o
$(BUILD)/fuzz/obj/tests/fuzz/fuzz_reader.o: private FUZZ_FLAGS += -Itests

# Compares each text with its undisguised reading.
$(BUILD)/fuzz/fuzz_text: $(BUILD)/fuzz/obj/tests/undisguised.o
$(BUILD)/fuzz/obj/tests/fuzz/fuzz_text.o: private FUZZ_FLAGS += -Itests

# The command line's target holds the command, whose main() it calls.
FUZZ_CLI_OBJECTS := $(CLI_SOURCES:%.c=$(BUILD)/fuzz/obj/%.o)
$(BUILD)/fuzz/obj/bindings/cli/main.o: private FUZZ_FLAGS += -Dmain=smpolicy_main -Wno-missing-prototypes
$(BUILD)/fuzz/fuzz_arguments: $(FUZZ_CLI_OBJECTS)
$(BUILD)/fuzz/fuzz_arguments: private LIBS += $(CLI_LIBS)

# The same targets for AFL++, which finds other things.
AFL_TARGETS := $(filter-out arguments,$(FUZZ_TARGETS))
AFL_PROGRAMS := $(AFL_TARGETS:%=$(BUILD)/afl/fuzz_%)
AFL_OBJECTS := $(patsubst $(BUILD)/fuzz/obj/%,$(BUILD)/afl/obj/%,$(FUZZ_OBJECTS))
$(BUILD)/afl/obj/%.o: %.c
	@mkdir -p $(@D)
	AFL_QUIET=1 afl-clang-fast $(BASE_FLAGS) -O2 -g -MMD -MP -c $< -o $@
$(BUILD)/afl/fuzz_reader: $(BUILD)/afl/obj/tests/reader_file.o
$(BUILD)/afl/obj/tests/fuzz/fuzz_reader.o: private BASE_FLAGS += -Itests
$(BUILD)/afl/fuzz_text: $(BUILD)/afl/obj/tests/undisguised.o
$(BUILD)/afl/obj/tests/fuzz/fuzz_text.o: private BASE_FLAGS += -Itests
$(AFL_PROGRAMS): $(BUILD)/afl/fuzz_%: $(BUILD)/afl/obj/tests/fuzz/fuzz_%.o $(AFL_OBJECTS)
	AFL_QUIET=1 afl-clang-fast -fsanitize=fuzzer -o $@ $^ $(LIBS)

$(BUILD)/tsan/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) -O1 -g -fsanitize=thread -MMD -MP -c $< -o $@

$(BUILD)/tsan/threads: $(BUILD)/tsan/tests/threads.o $(TSAN_OBJECTS)
	$(CC) -fsanitize=thread -o $@ $^ $(LIBS)

# Without a sanitizer, which would have a malloc() of its own.
$(BUILD)/allocations: tests/allocations.c tests/reader_file.c bindings/bridge.c bindings/python/table.c \
    bindings/python/columns.c lib/digest.c $(BUILD)/libsmpolicy.a
	$(CC) $(BASE_FLAGS) -Ibindings $(CFLAGS) -fno-builtin $^ $(LIBS) -o $@

$(BUILD)/soak: tests/soak.c $(BUILD)/libsmpolicy.a
	$(CC) $(BASE_FLAGS) $(CFLAGS) -D_GNU_SOURCE $< $(BUILD)/libsmpolicy.a $(LIBS) -o $@

# What makes read() and write() fail, for the tests to preload.
$(BUILD)/faults.so: tests/faults.c
	$(CC) -std=c11 $(WARNINGS) -O1 -fPIC -shared $< -o $@ -ldl

$(BUILD)/bench_posts: tests/bench/bench.c tests/bench/posts.h $(BUILD)/libsmpolicy.a
	$(CC) $(BASE_FLAGS) $(CFLAGS) $< $(BUILD)/libsmpolicy.a $(LIBS) -o $@

# What only the library's own parts can see is measured with the objects themselves.
$(BUILD)/bench_text: tests/bench/bench_text.c $(LIB_OBJECTS)
	$(CC) $(BASE_FLAGS) $(CFLAGS) $^ $(LIBS) -o $@

$(BUILD)/bench_model: tests/bench/bench_model.c tests/bench/posts.h $(LIB_OBJECTS)
	$(CC) $(BASE_FLAGS) $(CFLAGS) $< $(LIB_OBJECTS) $(LIBS) -o $@

JOBS = -j$$(nproc)

test-programs: all php python python-san $(BUILD)/gen/reader_look $(TEST_PROGRAMS)

check:
	@$(MAKE) --no-print-directory -s setup-check
	@$(MAKE) --no-print-directory -s $(JOBS) test-programs
	@PYTHON=$(PYTHON) CC='$(CC)' CFLAGS='$(CFLAGS)' LDFLAGS='$(LDFLAGS)' $(PYTHON) tests/run --build $(BUILD)

# Spark: an environment with the wheel that a cluster installs, which brings the libraries that it needs.
SPARK := $(BUILD)/spark
SPARK_PYTHON := $(SPARK)/venv/bin/python
JAVA_NEEDS := $(shell command -v java >/dev/null || echo openjdk-17-jre-headless)
ROWS ?= 100000
# How long bench-wordpress has comments come in.
SECONDS ?= 600

$(SPARK)/ready: examples/spark/requirements.txt
	@mkdir -p $(@D)
	$(PYTHON) -m venv $(SPARK)/venv
	$(SPARK_PYTHON) -m pip install --quiet --disable-pip-version-check wheel
	$(SPARK_PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

$(SPARK)/installed: $(SPARK)/ready $(BUILD)/libsmpolicy.a bindings/smpolicy.i $(PYTHON_SOURCES) $(PYTHON_FILES)
	rm -rf $(SPARK)/wheel $(SPARK)/plain
	$(SPARK_PYTHON) -m pip wheel --quiet --no-build-isolation --no-deps -w $(SPARK)/plain bindings/python
	PATH="$(abspath $(SPARK))/venv/bin:$$PATH" auditwheel repair -w $(SPARK)/wheel $(SPARK)/plain/*.whl 2>$(SPARK)/wheel.log
	$(SPARK_PYTHON) -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps $(SPARK)/wheel/*.whl
	touch $@

spark-setup:
	$(call install_missing,$(BUILD_NEEDS) $(PYTHON_NEEDS) $(JAVA_NEEDS))

check-spark:
	@$(MAKE) --no-print-directory -s spark-setup
	@$(MAKE) --no-print-directory -s $(JOBS) all $(SPARK)/installed
	@$(SPARK_PYTHON) tests/spark/check.py --build $(BUILD)

bench-spark:
	@$(MAKE) --no-print-directory -s spark-setup
	@$(MAKE) --no-print-directory -s $(JOBS) all $(SPARK)/installed
	@$(SPARK_PYTHON) tests/spark/bench.py --build $(BUILD) --rows $(ROWS)

# WordPress: a site with Debian's WordPress, MariaDB, PHP-FPM and nginx, and Chromium to look at it.
WORDPRESS_NEEDS := chromium gettext mariadb-client mariadb-server-core nginx php8.2-fpm php8.2-gd php8.2-mbstring php8.2-mysql \
    php8.2-xml python3 wordpress wordpress-theme-twentytwentythree $(if $(shell command -v npm),,npm) $(PHP_NEEDS)

wordpress-setup:
	$(call install_missing,$(BUILD_NEEDS) $(WORDPRESS_NEEDS))

$(WORDPRESS)/browser/installed: tests/wordpress/package.json
	@mkdir -p $(@D)
	cp $< $(@D)/package.json
	cd $(@D) && npm install --silent --no-audit --no-fund --ignore-scripts
	touch $@

check-wordpress:
	@$(MAKE) --no-print-directory -s wordpress-setup
	@$(MAKE) --no-print-directory -s $(JOBS) all php wordpress $(WORDPRESS)/browser/installed
	@$(PYTHON) tests/wordpress/check.py --build $(BUILD)

bench-wordpress:
	@$(MAKE) --no-print-directory -s wordpress-setup
	@$(MAKE) --no-print-directory -s $(JOBS) all php wordpress
	@$(PYTHON) tests/wordpress/bench.py --build $(BUILD) --seconds $(SECONDS)

update-cases: $(BUILD)/san/smpolicy
	python3 tests/test_reports.py --build $(BUILD) --update
	python3 tests/test_policy_check.py --build $(BUILD) --update

bench: all $(BUILD)/bench_posts $(BUILD)/bench_text $(BUILD)/bench_model
	@python3 tests/bench/run --build $(BUILD) --peers

# What the last `make bench` found, as the readme tells it.
bench-readme:
	@python3 tests/bench/cost.py $(BUILD)

# FUZZ_SECONDS of processor time for each target, by libFuzzer; fuzz-afl, by the clock, by AFL++ (the command line apart,
# which is no stream of bytes).
fuzz:
	$(call install_missing,$(BUILD_NEEDS) $(FUZZ_NEEDS))
	@$(MAKE) --no-print-directory -s $(JOBS) $(FUZZ_PROGRAMS)
	@sh tests/fuzz/run.sh $(BUILD) $(FUZZ_SECONDS) $(FUZZ_TARGETS)
fuzz-afl:
	$(call install_missing,$(BUILD_NEEDS) afl++)
	@$(MAKE) --no-print-directory -s $(JOBS) $(AFL_PROGRAMS)
	@sh tests/fuzz/afl.sh $(BUILD) $(FUZZ_SECONDS) $(AFL_TARGETS)

# The bill of materials that goes with a release.
spdx:
	@mkdir -p $(BUILD)
	python3 lib/gen/spdx.py . > $(BUILD)/smpolicy.spdx.json

# The lines of lib/ that the tests of the library and of the command reach; fails below 95 %.
COVERED_PARTS := unit test_cli test_faults test_guide test_metamorphic test_oracle test_policy_cases test_policy_check \
    test_policy_hostile test_reports test_schema test_signals
coverage:
	$(call install_missing,$(BUILD_NEEDS) $(CHECK_NEEDS) gcovr)
	@$(MAKE) --no-print-directory -s $(JOBS) BUILD=$(BUILD)/coverage CFLAGS='$(COVERAGE)' SANITIZE='$(COVERAGE)' \
	    $(addprefix $(BUILD)/coverage/,tests faults.so smpolicy san/smpolicy)
	@tests/run --build $(BUILD)/coverage $(COVERED_PARTS)
	@gcovr --root . --filter lib/ --exclude lib/gen/ --fail-under-line 95 $(BUILD)/coverage
COVERAGE := -O1 -g --coverage -fprofile-update=atomic

# What a release promises, kept in the tree: tests/test_supply_chain.py compares.
abi: $(BUILD)/libsmpolicy.a
	@mkdir -p $(BUILD)/abi
	$(CC) -shared -o $(BUILD)/abi/libsmpolicy.so -Wl,--whole-archive $< -Wl,--no-whole-archive $(LIBS)
	abidw --headers-dir include --drop-private-types --drop-undefined-syms --exported-interfaces-only --no-show-locs \
	    --no-comp-dir-path --no-corpus-path --no-write-default-sizes --no-elf-needed --out-file tests/abi/smpolicy.abi \
	    $(BUILD)/abi/libsmpolicy.so

# ---- installing

includedir := $(prefix)/include
libdir := $(prefix)/lib
bindir := $(prefix)/bin
mandir := $(prefix)/share/man
datadir := $(prefix)/share/smpolicy
VERSION := $(shell sed -n 's/^.define SMP_VERSION_M[AI][JN]OR //p; s/^.define SMP_VERSION_PATCH //p' include/smpolicy.h | \
    paste -sd.)

install: all
	install -d $(DESTDIR)$(bindir) $(DESTDIR)$(includedir) $(DESTDIR)$(libdir)/pkgconfig $(DESTDIR)$(mandir)/man1 \
	    $(DESTDIR)$(datadir)
	install -m 755 $(BUILD)/smpolicy $(DESTDIR)$(bindir)/smpolicy
	install -m 644 include/smpolicy.h $(DESTDIR)$(includedir)/smpolicy.h
	install -m 644 $(BUILD)/libsmpolicy.a $(DESTDIR)$(libdir)/libsmpolicy.a
	sed -e 's|@prefix@|$(prefix)|' -e 's|@version@|$(VERSION)|' -e 's|@requires@|$(PACKAGES)|' \
	    pkgconfig/smpolicy.pc.in > $(DESTDIR)$(libdir)/pkgconfig/smpolicy.pc
	install -m 644 bindings/cli/smpolicy.1 $(DESTDIR)$(mandir)/man1/smpolicy.1
	install -m 644 $(BUILD)/reader.weights $(DESTDIR)$(datadir)/reader.weights

uninstall:
	rm -f $(DESTDIR)$(bindir)/smpolicy $(DESTDIR)$(includedir)/smpolicy.h $(DESTDIR)$(libdir)/libsmpolicy.a
	rm -f $(DESTDIR)$(libdir)/pkgconfig/smpolicy.pc $(DESTDIR)$(mandir)/man1/smpolicy.1 $(DESTDIR)$(datadir)/reader.weights
	[ ! -d $(DESTDIR)$(datadir) ] || rmdir $(DESTDIR)$(datadir)

# ---- reading the source

LINT_SOURCES := $(LIB_SOURCES) $(CLI_SOURCES) bindings/bridge.c bindings/python/columns.c bindings/python/table.c \
    $(wildcard examples/*.c lib/gen/*.c tests/*.c tests/fuzz/*.c tests/bench/*.c)
LINT_HEADERS := $(wildcard include/*.h lib/*.h bindings/cli/*.h tests/*.h tests/fuzz/*.h)
CLANG_FORMAT ?= clang-format
CLANG_TIDY ?= clang-tidy

lint:
	$(call install_missing,$(BUILD_NEEDS) $(LINT_NEEDS))
	@$(MAKE) --no-print-directory -s lint-c lint-shell lint-wordpress

lint-shell:
	shellcheck --severity=warning .ci/run $(wildcard tests/*.sh tests/fuzz/*.sh tests/wordpress/*.sh)

# The plugin's PHP by the WordPress handbook.
lint-wordpress:
	$(call install_missing,php-codesniffer)
	phpcs -q --runtime-set installed_paths $(CURDIR)/tests/wordpress/standard --standard=tests/wordpress/phpcs.xml --report=emacs

lint-c: $(BUILD)/gen/cue_table.h $(BUILD)/gen/property_table.h $(BUILD)/gen/data_version.h
	$(CLANG_FORMAT) --dry-run -Werror $(LINT_SOURCES) $(LINT_HEADERS) $(wildcard bindings/*.[ch] bindings/python/*.[ch])
	printf '%s\n' $(LINT_SOURCES) | xargs -P$$(nproc) -n4 sh -c '$(CLANG_TIDY) --quiet "$$@" -- $(BASE_FLAGS) -Itests -Ibindings -DSMP__IMAGE_FILE=\"\" 2>/dev/null' -
	cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --suppressions-list=.cppcheck \
	    --error-exitcode=1 -Iinclude -Ilib -I$(BUILD)/gen $(LINT_SOURCES)

clean:
	rm -rf $(BUILD) bindings/python/build bindings/python/dist bindings/python/*.egg-info

-include $(PYTHON_OBJECTS:.o=.d) $(PYTHON_SAN_OBJECTS:.o=.d) $(PHP_OBJECTS:.o=.d) $(BUILD)/php/smpolicy_wrap.d
-include $(CLI_SAN_OBJECTS:.o=.d) $(TSAN_OBJECTS:.o=.d) $(FUZZ_OBJECTS:.o=.d) $(LIB_OBJECTS:.o=.d) $(CLI_OBJECTS:.o=.d)
-include $(CLI_SHARED_OBJECTS:.o=.d) $(SAN_OBJECTS:.o=.d) $(TEST_OBJECTS:.o=.d) $(FUZZ_CLI_OBJECTS:.o=.d)
-include $(wildcard $(BUILD)/fuzz/obj/tests/*.d $(BUILD)/fuzz/obj/tests/fuzz/*.d)
