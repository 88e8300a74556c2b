<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** Shows reports as HTML, safe for any text: class names, no styles, so that a page shows them in its own way. */
final class Highlighter
{
    /**
     * The text as HTML, with a <mark> round every piece of evidence; pieces that overlap are cut where they begin and end.
     * Its class is that of the weightiest finding: smpolicy-violation, -ground, -unresolved or -advice.
     *
     * @param iterable<Finding> $findings
     */
    public static function mark(string $text, iterable $findings): string
    {
        $ranges = [];
        $edges = [0 => true, \strlen($text) => true];
        foreach ($findings as $finding) {
            foreach ($finding->evidence as $evidence) {
                if ($evidence->start === null || $evidence->end === null || $evidence->start >= $evidence->end) {
                    continue;
                }
                $ranges[] = [$evidence->start, $evidence->end, $finding];
                $edges[$evidence->start] = $edges[$evidence->end] = true;
            }
        }
        $edges = array_keys($edges);
        sort($edges);
        $html = '';
        for ($i = 1; $i < \count($edges); $i++) {
            [$start, $end] = [$edges[$i - 1], $edges[$i]];
            $covering = [];
            foreach ($ranges as [$from, $to, $finding]) {
                if ($from <= $start && $end <= $to) {
                    $covering[$finding->clause->id] = $finding;
                }
            }
            $html .= self::piece(substr($text, $start, $end - $start), array_values($covering));
        }
        return $html;
    }

    /** The whole report: what it advises, the text, and the findings. */
    public static function report(Report $report): string
    {
        $urgent = '';
        foreach ($report->urgent as $each) {
            $urgent .= '<p class="smpolicy-urgent">Read now: ' . self::escape($each->signal) . '</p>';
        }
        $items = '';
        foreach ($report as $finding) {
            $items .= self::item($finding);
        }
        $found = $items === '' ? '<p>No findings.</p>' : "<ul>{$items}</ul>";
        $disposition = $report->disposition->value;
        return "<div class=\"smpolicy smpolicy-{$disposition}\"><p><strong>{$disposition}</strong></p>{$urgent}<blockquote>"
            . self::mark($report->text, $report) . "</blockquote>{$found}</div>";
    }

    /** @param list<Finding> $covering the weightiest first, as a report has them */
    private static function piece(string $text, array $covering): string
    {
        if (!$covering) {
            return self::escape($text);
        }
        $titles = [];
        foreach ($covering as $finding) {
            $titles[] = "{$finding->clause->id} ({$finding->status->value}): {$finding->clause->title}";
        }
        return "<mark class=\"smpolicy-{$covering[0]->status->value}\" title=\"" . self::escape(implode('; ', $titles)) . '">'
            . self::escape($text) . '</mark>';
    }

    private static function item(Finding $finding): string
    {
        $asked = '';
        foreach ($finding->missing as $missing) {
            $asked .= '<br><em>' . self::escape($missing->question) . '</em>';
        }
        return "<li class=\"smpolicy-{$finding->status->value}\"><strong>" . self::escape($finding->clause->title)
            . "</strong> ({$finding->status->value}, <code>" . self::escape($finding->clause->id) . '</code>)<br>'
            . self::escape($finding->clause->reason) . $asked . '<br>' . self::escape($finding->clause->remedy) . '</li>';
    }

    private static function escape(string $text): string
    {
        return htmlspecialchars($text, \ENT_QUOTES | \ENT_SUBSTITUTE | \ENT_HTML5, 'UTF-8');
    }
}
