<?php
/**
 * Text with some of its words marked, as HTML.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Text;

/**
 * Safe for any text: all of it is escaped. It knows nothing of WordPress.
 */
final class Marked_Text {

	/**
	 * The whole text.
	 *
	 * @param string                $text   UTF-8.
	 * @param list<array{int, int}> $ranges Of the words, in bytes, half-open.
	 */
	public static function whole( string $text, array $ranges ): string {
		return self::part( $text, self::merged( $ranges, strlen( $text ) ), 0, strlen( $text ) );
	}

	/**
	 * Only the words, each with some of what stands around it.
	 *
	 * @param string                $text   UTF-8.
	 * @param list<array{int, int}> $ranges Of the words, in bytes, half-open.
	 * @param int                   $around How many bytes on both sides.
	 * @param int                   $most   How many excerpts.
	 * @return list<string>
	 */
	public static function excerpts( string $text, array $ranges, int $around = 40, int $most = 3 ): array {
		$length = strlen( $text );
		$ranges = self::merged( $ranges, $length );
		$parts  = array();
		foreach ( $ranges as [ $start, $end ] ) {
			$from = self::word_before( $text, max( 0, $start - $around ) );
			$to   = self::word_after( $text, min( $length, $end + $around ) );
			$last = count( $parts ) - 1;
			if ( $last >= 0 && $from <= $parts[ $last ][1] ) {
				$parts[ $last ][1] = max( $to, $parts[ $last ][1] );
			} else {
				$parts[] = array( $from, $to );
			}
		}
		$excerpts = array();
		foreach ( array_slice( $parts, 0, $most ) as [ $from, $to ] ) {
			$excerpts[] = ( $from > 0 ? '… ' : '' ) . trim( self::part( $text, $ranges, $from, $to ) ) . ( $to < $length ? ' …' : '' );
		}
		return $excerpts;
	}

	/**
	 * Ranges in order, without overlaps, within the text.
	 *
	 * @param list<array{int, int}> $ranges Any.
	 * @param int                   $length Of the text.
	 * @return list<array{int, int}>
	 */
	private static function merged( array $ranges, int $length ): array {
		sort( $ranges );
		$merged = array();
		foreach ( $ranges as [ $start, $end ] ) {
			$start = max( 0, $start );
			$end   = min( $length, $end );
			$last  = count( $merged ) - 1;
			if ( $start >= $end ) {
				continue;
			}
			if ( $last >= 0 && $start <= $merged[ $last ][1] ) {
				$merged[ $last ][1] = max( $end, $merged[ $last ][1] );
			} else {
				$merged[] = array( $start, $end );
			}
		}
		return $merged;
	}

	/**
	 * A part of the text.
	 *
	 * @param string                $text   UTF-8.
	 * @param list<array{int, int}> $ranges Merged.
	 * @param int                   $from   Its first byte.
	 * @param int                   $to     The first byte that is no longer of it.
	 */
	private static function part( string $text, array $ranges, int $from, int $to ): string {
		$html = '';
		$at   = $from;
		foreach ( $ranges as [ $start, $end ] ) {
			if ( $end <= $from || $start >= $to ) {
				continue;
			}
			$html .= self::escaped( substr( $text, $at, max( 0, $start - $at ) ) );
			$html .= '<mark class="smpolicy-mark">' . self::escaped( substr( $text, $start, $end - $start ) ) . '</mark>';
			$at    = $end;
		}
		return $html . self::escaped( substr( $text, $at, max( 0, $to - $at ) ) );
	}

	/**
	 * The beginning of the word that a byte is in.
	 *
	 * @param string $text UTF-8.
	 * @param int    $at   The byte.
	 */
	private static function word_before( string $text, int $at ): int {
		$seen = 0;
		while ( $at > 0 && $seen++ < 24 && ! ctype_space( $text[ $at - 1 ] ) ) {
			--$at;
		}
		while ( $at > 0 && ( ord( $text[ $at ] ) & 0xC0 ) === 0x80 ) {
			--$at;
		}
		return $at;
	}

	/**
	 * The end of the word that a byte is in.
	 *
	 * @param string $text UTF-8.
	 * @param int    $at   The byte.
	 */
	private static function word_after( string $text, int $at ): int {
		$length = strlen( $text );
		$seen   = 0;
		while ( $at < $length && $seen++ < 24 && ! ctype_space( $text[ $at ] ) ) {
			++$at;
		}
		while ( $at < $length && ( ord( $text[ $at ] ) & 0xC0 ) === 0x80 ) {
			++$at;
		}
		return $at;
	}

	/**
	 * Text as HTML.
	 *
	 * @param string $text UTF-8.
	 */
	private static function escaped( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}
}
