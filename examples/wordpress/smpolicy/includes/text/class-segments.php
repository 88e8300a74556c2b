<?php
/**
 * A text made of pieces.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Text;

/**
 * Title, paragraphs, captions as one text, which is read as a whole, and the way back from a place in it to the piece. It
 * knows nothing of WordPress.
 */
final class Segments {

	private const BETWEEN = "\n\n";

	/**
	 * The pieces, by their names.
	 *
	 * @var array<string, string>
	 */
	private array $pieces = array();

	/**
	 * Where each begins in the whole, in bytes.
	 *
	 * @var array<string, int>
	 */
	private array $starts = array();

	/**
	 * All of them.
	 *
	 * @var string
	 */
	private string $whole = '';

	/**
	 * Adds a piece at the end. One without any words is left out.
	 *
	 * @param string $name Of the piece, as it is told by locate().
	 * @param string $text UTF-8.
	 */
	public function add( string $name, string $text ): void {
		if ( '' === trim( $text ) ) {
			return;
		}
		if ( '' !== $this->whole ) {
			$this->whole .= self::BETWEEN;
		}
		$this->starts[ $name ] = strlen( $this->whole );
		$this->pieces[ $name ] = $text;
		$this->whole          .= $text;
	}

	/**
	 * The whole text.
	 */
	public function text(): string {
		return $this->whole;
	}

	/**
	 * Where a stretch of the whole is: in each piece that it touches, counted in UTF-16 units, as JavaScript does.
	 *
	 * @param int $start In bytes of the whole.
	 * @param int $end   The first byte that is no longer of it.
	 * @return list<array{piece: string, start: int, end: int}>
	 */
	public function locate( int $start, int $end ): array {
		$found = array();
		foreach ( $this->pieces as $name => $text ) {
			$from = max( 0, $start - $this->starts[ $name ] );
			$to   = min( strlen( $text ), $end - $this->starts[ $name ] );
			if ( $from < $to ) {
				$found[] = array(
					'piece' => (string) $name,
					'start' => self::utf16_length( substr( $text, 0, $from ) ),
					'end'   => self::utf16_length( substr( $text, 0, $to ) ),
				);
			}
		}
		return $found;
	}

	/**
	 * How many UTF-16 units a text has: one a character, two beyond the first plane.
	 *
	 * @param string $text UTF-8.
	 */
	private static function utf16_length( string $text ): int {
		return mb_strlen( $text, 'UTF-8' ) + (int) preg_match_all( '/[\xF0-\xF4]/', $text );
	}
}
