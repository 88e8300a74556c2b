<?php
/**
 * The words of HTML.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Text;

/**
 * What a visitor reads, as valid UTF-8. It knows nothing of WordPress.
 */
final class Plain_Text {

	/**
	 * Tags that begin a line.
	 */
	private const BLOCKS = array( 'address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul' );

	/**
	 * The words of some HTML. A link's address is kept beside its words, since it is published like them.
	 *
	 * @param string $html HTML, or text.
	 */
	public static function of_html( string $html ): string {
		$address = '';
		return self::without_tags(
			$html,
			static function ( string $name, string $tag ) use ( &$address ): string {
				if ( 'a' === $name ) {
					$address = preg_match( '~\bhref\s*=\s*["\']?(https?:[^"\'\s>]+)~i', $tag, $found ) ? $found[1] : '';
					return '';
				}
				if ( '/a' === $name && '' !== $address ) {
					$told    = " ($address)";
					$address = '';
					return $told;
				}
				return in_array( ltrim( $name, '/' ), self::BLOCKS, true ) ? "\n" : '';
			}
		);
	}

	/**
	 * HTML without comments and scripts, and with something else for each tag. One pass, whatever is in it.
	 *
	 * @param string                           $html HTML, or text.
	 * @param callable(string, string): string $in_place What stands there of a tag, of its name and the whole of it.
	 */
	private static function without_tags( string $html, callable $in_place ): string {
		$html = self::valid( $html );
		if ( strpbrk( $html, '<&' ) === false ) {
			return $html;
		}
		$text    = '';
		$at      = 0;
		$endless = array(); // What was looked for up to the end of the text, in vain.
		$ending  = static function ( string $what, int $from ) use ( $html, &$endless ): ?int {
			$found = isset( $endless[ $what ] ) ? false : stripos( $html, $what, $from );
			if ( false === $found ) {
				$endless[ $what ] = true;
				return null;
			}
			return $found;
		};
		while ( false !== ( $open = strpos( $html, '<', $at ) ) ) { // phpcs:ignore -- as long as there is one.
			$text .= substr( $html, $at, $open - $at );
			$at    = $open;
			if ( substr_compare( $html, '<!--', $open, 4 ) === 0 ) {
				$end = $ending( '-->', $open + 4 );
				if ( null !== $end ) {
					$at = $end + 3;
					continue;
				}
			}
			$end = preg_match( '~\G</?[a-z][a-z0-9-]*+~i', $html, $found, 0, $open ) ? $ending( '>', $open ) : null;
			if ( null === $end ) {
				$text .= '<';
				$at    = $open + 1;
				continue;
			}
			$name  = strtolower( substr( $found[0], 1 ) );
			$text .= $in_place( $name, substr( $html, $open, $end - $open ) );
			$at    = $end + 1;
			if ( 'script' === $name || 'style' === $name ) {
				$at = $ending( "</$name", $at ) ?? $at;
			}
		}
		return html_entity_decode( $text . substr( $html, $at ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * The text with a question mark for what is not UTF-8.
	 *
	 * @param string $text Any bytes.
	 */
	public static function valid( string $text ): string {
		return mb_check_encoding( $text, 'UTF-8' ) ? $text : mb_scrub( $text, 'UTF-8' );
	}
}
