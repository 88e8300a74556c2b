/* SPDX-License-Identifier: MIT
 *
 * The bridge to Python and PHP, for SWIG 4.1. It is thin on purpose: handles and whole calls, no idiom; that is written in each
 * host language on top of it. What a host does with its own values is in its own file: python/python.swg, php/php.swg.
 *
 * A host's file gives:
 *   typemap(in)          const bridge_post *POST, bridge_batch *BATCH, (const char *JSON, size_t JSON_LENGTH), bridge_host *HOST;
 *   typemap(check)       what must not be NULL: handles, strings
 *   typemap(argout)      bridge_batch *BATCH
 *   typemap(out)         the `bridge_list_…` types, each a thing of which the host makes native values at once, so
 *                        that it never holds memory of C's
 *   bridge_raise(error)  throws the host's exception for an smp_error
 */
#ifdef SWIGPYTHON
%module(package="smpolicy", threads="1") native
#else
%module smpolicy_native
#endif

%{
#include "bridge.h"

#include <string.h>

/* Where a call leaves its error; %exception looks. */
static _Thread_local smp_error bridge_error;

static void bridge_raise(const smp_error *error);

/* The same pointers under names that say which native values are to be made of them. */
typedef smp_report bridge_list_findings, bridge_list_definitions, bridge_list_signals, bridge_list_urgent;
typedef smp_policy bridge_list_clauses;
typedef void bridge_host;
typedef smp_loader bridge_loader, bridge_list_diagnostics;
typedef struct bridge_list_facts bridge_list_facts;
typedef struct bridge_list_signal_table bridge_list_signal_table;
%}

/* The lock of the host's interpreter is given away for classifications only: all else is shorter than giving it away. */
#ifdef SWIGPYTHON
%nothread;
#endif

#ifdef SWIGPYTHON
%include "python/python.swg"
#endif
#ifdef SWIGPHP
%include "php/php.swg"
#endif

%exception {
    bridge_error.code = SMP_OK;
    $action
    if (bridge_error.code != SMP_OK) {
        bridge_raise(&bridge_error);
        SWIG_fail;
    }
}

%immutable;
%nodefaultctor;

/* ------------------------------------------------------------------------------------ versions, tables */

/* Functions, not constants: what is asked is the library that runs. */
#ifdef SWIGPYTHON
%rename(version) smp_version;
%rename(data_version) smp_data_version;
#endif
const char *smp_version(void);
const char *smp_data_version(void);

%inline %{
/* Every fact: name, type, values, meaning. */
const bridge_list_facts *fact_table(void) {
    return NULL;
}

/* Every signal: id, meaning. */
const bridge_list_signal_table *signal_table(void) {
    return NULL;
}
%}

/* ------------------------------------------------------------------------------------------- policy */

%rename(Policy) bridge_policy;
typedef struct {} bridge_policy;

%extend bridge_policy {
    ~bridge_policy() { bridge_policy_release($self); }

    const char *id(void) { return smp_policy_id(bridge_policy_get($self)); }
    const char *policy_version(void) { return smp_policy_version(bridge_policy_get($self)); }
    const char *title(void) { return smp_policy_title(bridge_policy_get($self)); }
    const char *digest(void) { return smp_policy_digest(bridge_policy_get($self)); }
    const char *language(void) { return smp_policy_language(bridge_policy_get($self)); }
    size_t memory(void) { return smp_policy_memory(bridge_policy_get($self)); }

    double threshold(const char *signal) { return smp_policy_threshold(bridge_policy_get($self), signal); }

#ifdef SWIGPYTHON
    /* Before anything is classified. */
    void read_deeply(const char *weights, const char *depth) {
        bridge_policy_set_reader($self, weights, depth, &bridge_error);
    }
#endif

#ifdef SWIGPHP
    const char *reader(void) { return bridge_policy_weights($self); }
#endif

    /* Every clause: id, title, section, place, reason, remedy, modality. */
    const bridge_list_clauses *clauses(void) { return bridge_policy_get($self); }
}

/* PHP keeps policies and workers for the life of the process, since its own objects die with the request: it has neither of
 * these, but what php/php.swg says. */
#ifndef SWIGPHP
/* A policy in the making; a failed load leaves its diagnostics here. */
%rename(Loader) bridge_loader;
typedef struct {} bridge_loader;
%newobject bridge_loader::load_default;
%newobject bridge_loader::load_file;

%extend bridge_loader {
    bridge_loader(void) { return smp_loader_new(NULL, &bridge_error); }
    ~bridge_loader() { smp_loader_free($self); }

    void set_language(const char *language) { smp_loader_set_language($self, language, &bridge_error); }
    void set_warnings(bool on) { smp_loader_set_warnings($self, on); }
    void add_roster_file(const char *path) { smp_loader_add_roster_file($self, path, &bridge_error); }

    bridge_policy *load_default(void) {
        return bridge_policy_new(smp_loader_load_default($self, &bridge_error), &bridge_error);
    }
    bridge_policy *load_file(const char *path) {
        return bridge_policy_new(smp_loader_load_file($self, path, &bridge_error), &bridge_error);
    }

    /* What the last load found: warning, code, file, line, column, message, source. */
    const bridge_list_diagnostics *diagnostics(void) { return $self; }
}
#endif

/* -------------------------------------------------------------------------------------- classifying */

%rename(Report) bridge_report;
typedef struct {} bridge_report;

#ifdef SWIGPYTHON
%rename(Table) bridge_table;
typedef struct {} bridge_table;
#endif

#ifndef SWIGPHP
%rename(Worker) bridge_worker;
typedef struct {} bridge_worker;
%newobject bridge_worker::classify;
%newobject bridge_worker::classify_json;
#ifdef SWIGPYTHON
%thread bridge_worker::classify;
%thread bridge_worker::classify_json;
%thread bridge_worker::classify_batch;
%newobject bridge_worker::classify_lines;
%thread bridge_worker::classify_lines;
#endif

%extend bridge_worker {
    bridge_worker(bridge_policy *policy, size_t text_limit) {
        return bridge_worker_new(policy, text_limit, &bridge_error);
    }
    ~bridge_worker() { bridge_worker_free($self); }

    bridge_report *classify(const bridge_post *POST) { return bridge_classify($self, POST, &bridge_error); }
    bridge_report *classify_json(const char *JSON, size_t JSON_LENGTH) {
        return bridge_classify_json($self, JSON, JSON_LENGTH, &bridge_error);
    }
    void classify_batch(bridge_batch *BATCH) { bridge_classify_batch($self, BATCH); }

#ifdef SWIGPYTHON
    bridge_table *classify_lines(const bridge_lines *LINES) { return bridge_classify_lines($self, LINES, &bridge_error); }
#endif
}
#endif

/* -------------------------------------------------------------------------------------------- report */

%extend bridge_report {
    ~bridge_report() { bridge_report_free($self); }

    const char *id(void) { return smp_report_id(bridge_report_get($self)); }
    smp_disposition disposition(void) { return smp_report_disposition(bridge_report_get($self)); }
    size_t finding_count(void) { return smp_report_finding_count(bridge_report_get($self)); }

#ifdef SWIGPHP
    bool read_deeply(void) { return smp_report_read_deeply(bridge_report_get($self)); }
#endif

    const bridge_list_urgent *urgent(void) { return bridge_report_get($self); }
    const bridge_list_definitions *definitions(void) { return bridge_report_get($self); }
    /* HOST is whatever the host's typemaps need to make its values. */
    const bridge_list_findings *findings(bridge_host *HOST) {
        (void)HOST;
        return bridge_report_get($self);
    }
    const bridge_list_signals *signals(void) { return bridge_report_get($self); }

    /* One line, without a newline at its end; `options` of SMP_JSON_…, or-ed together. */
    const char *json(unsigned options) {
        return smp_report_to_json(bridge_report_get($self), options, NULL, &bridge_error);
    }
}

#ifdef SWIGPYTHON
/* The reports of many lines, as columns. */
%extend bridge_table {
    ~bridge_table() { bridge_table_free($self); }

    size_t rows(void) { return bridge_table_count_rows($self); }
    const bridge_list_arrow *arrow(void) { return $self; }
    const bridge_list_line_errors *errors(void) { return $self; }
}
#endif

%constant int JSON_REDACT = SMP_JSON_REDACT;
%constant int JSON_ALL_SIGNALS = SMP_JSON_ALL_SIGNALS;

#ifdef SWIGPYTHON
%include "python/guard.swg"
#endif
