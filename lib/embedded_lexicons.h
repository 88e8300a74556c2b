/* SPDX-License-Identifier: MIT
 * The lexicon files that are built in: X(id, name, file), one line a file, in the order in which they are read. */
#ifndef SMP_EMBEDDED_LEXICONS_H
#define SMP_EMBEDDED_LEXICONS_H

#define SMP__LEXICON_FILES(X)                                \
    X(common_en, "common.en", "lib/data/lexicon/common.en.lex") \
    X(common_es, "common.es", "lib/data/lexicon/common.es.lex") \
    X(topic_en, "topic.en", "lib/data/lexicon/topic.en.lex") \
    X(topic_es, "topic.es", "lib/data/lexicon/topic.es.lex")

#endif
