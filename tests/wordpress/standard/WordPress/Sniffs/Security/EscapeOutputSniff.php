<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\Security;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** All that is printed is escaped where it is printed. */
final class EscapeOutputSniff implements Sniff
{
    private const ESCAPE = [
        'esc_html', 'esc_html__', 'esc_html_x', 'esc_attr', 'esc_attr__', 'esc_attr_x', 'esc_url', 'esc_js', 'esc_textarea', 'esc_xml', 'wp_kses',
        'wp_kses_post', 'wp_json_encode', 'absint', 'intval', 'checked', 'selected', 'disabled', 'number_format_i18n',
    ];

    public function register()
    {
        return [T_ECHO, T_PRINT, T_OPEN_TAG_WITH_ECHO, T_STRING];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        if ($tokens[$at]['code'] !== T_STRING) {
            $this->look($file, $at + 1, $file->findNext([T_SEMICOLON, T_CLOSE_TAG], $at));
        } elseif (in_array($tokens[$at]['content'], ['printf', 'vprintf'], true) && isset($tokens[$at + 1]['parenthesis_closer'])) {
            $this->look($file, $at + 2, $tokens[$at + 1]['parenthesis_closer']);
        }
    }

    /** Each part of what stands between two tokens. */
    private function look(File $file, int $from, int $to): void
    {
        $tokens = $file->getTokens();
        $begin = $from;
        for ($i = $from; $i <= $to; $i++) {
            $code = $tokens[$i]['code'];
            if ($i < $to && in_array($code, [T_OPEN_PARENTHESIS, T_OPEN_SQUARE_BRACKET, T_OPEN_SHORT_ARRAY], true)) {
                $i = $tokens[$i]['parenthesis_closer'] ?? $tokens[$i]['bracket_closer'];
            } elseif ($i < $to && $code === T_INLINE_THEN) {
                $begin = $i + 1; // the condition is not printed
            } elseif ($i === $to || in_array($code, [T_STRING_CONCAT, T_COMMA, T_INLINE_ELSE, T_COALESCE], true)) {
                $this->part($file, $begin, $i);
                $begin = $i + 1;
            }
        }
    }

    private function part(File $file, int $from, int $to): void
    {
        $tokens = $file->getTokens();
        $first = $file->findNext(\PHP_CodeSniffer\Util\Tokens::$emptyTokens, $from, $to, true);
        if ($first === false || in_array($tokens[$first]['code'], [T_CONSTANT_ENCAPSED_STRING, T_LNUMBER, T_INT_CAST, T_DOUBLE_CAST], true)) {
            return;
        }
        if ($tokens[$first]['code'] === T_OPEN_PARENTHESIS) {
            $this->look($file, $first + 1, $tokens[$first]['parenthesis_closer']);
        } elseif ($tokens[$first]['code'] !== T_STRING || !in_array($tokens[$first]['content'], self::ESCAPE, true)) {
            $file->addError('%s is not escaped', $first, 'NotEscaped', [$tokens[$first]['content']]);
        }
    }
}
