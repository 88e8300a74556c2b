#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the words of the plugin that are to be translated. usage: words.sh FILE.pot
set -e
out=$(realpath "$1")
cd "$(dirname "$0")/../../examples/wordpress/smpolicy"
words() {
    LC_ALL=C sort | xgettext --files-from=- --from-code=UTF-8 --keyword=__ --keyword=_e --keyword=esc_html__ --keyword=esc_attr__ \
        --keyword=_n:1,2 --add-comments=translators --no-location --no-wrap --package-name=smpolicy "$@"
}
find . -name '*.php' | words --language=PHP --output="$out"
find assets -name '*.js' | words --language=JavaScript --join-existing --output="$out"
# What WordPress shows of the plugin itself.
for key in 'Plugin Name' Description; do
    printf '\n#. Of the plugin itself.\nmsgid "%s"\nmsgstr ""\n' "$(sed -n "s/^ \* $key: *//p" smpolicy.php)" >>"$out"
done
# No date, so that the same words are the same file; and no comment of the tool's own.
sed -i -e '/^"POT-Creation-Date:/d; /^"PO-Revision-Date:/d; /^"Last-Translator:/d; /^"Language-Team:/d; /^"Report-Msgid-Bugs-To:/d; /^"Language:/d' \
    -e '1,/^msgid/ { /^#/d }' -e 's/charset=CHARSET/charset=UTF-8/; s/VERSION//; s/nplurals=INTEGER; plural=EXPRESSION;/nplurals=2; plural=(n != 1);/' "$out"
sed -i '1i # SPDX-License-Identifier: MIT' "$out"
