<?php
/**
 * What is read of a draft.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use Smpolicy_Plugin\Text\Plain_Text;
use Smpolicy_Plugin\Text\Segments;

/**
 * Its words, piece by piece, and the photos and files in it: as the editor sends them while it is written, or as they
 * stand in the post.
 */
final class Draft {

	/**
	 * The attachments of the library are no more than this.
	 */
	public const MOST_MEDIA = 64;

	private const MEDIA_BLOCKS = array(
		'core/image'      => 'id',
		'core/cover'      => 'id',
		'core/media-text' => 'mediaId',
		'core/video'      => 'id',
		'core/audio'      => 'id',
		'core/file'       => 'id',
	);

	/**
	 * Made by of_pieces() and of_content().
	 *
	 * @param Segments  $words The words.
	 * @param list<int> $media The ids of its photos and files, each once.
	 */
	private function __construct( public readonly Segments $words, public readonly array $media ) {
	}

	/**
	 * As the editor sends it.
	 *
	 * @param list<array{id: string, text: string}> $pieces Title, paragraphs, captions and so on.
	 * @param list<int>                             $media  Photos and files.
	 */
	public static function of_pieces( array $pieces, array $media ): self {
		$words = new Segments();
		foreach ( $pieces as $piece ) {
			$words->add( (string) $piece['id'], Plain_Text::valid( (string) $piece['text'] ) );
		}
		return new self( $words, self::once( $media ) );
	}

	/**
	 * As it stands in a post.
	 *
	 * @param string $title    Its title.
	 * @param string $content  Its content.
	 * @param int    $featured The featured image, 0 for none.
	 */
	public static function of_content( string $title, string $content, int $featured ): self {
		$words = new Segments();
		$words->add( 'title', Plain_Text::of_html( $title ) );
		$media = array( $featured );
		if ( has_blocks( $content ) ) {
			self::add_blocks( parse_blocks( $content ), $words, $media );
		} else {
			$words->add( 'content', Plain_Text::of_html( $content ) );
			preg_match_all( '/\bwp-image-(\d+)\b/', $content, $found );
			array_push( $media, ...array_map( 'intval', $found[1] ) );
		}
		return new self( $words, self::once( $media ) );
	}

	/**
	 * Adds blocks, and those in them.
	 *
	 * @param list<array<string, mixed>> $blocks As parse_blocks() gives them.
	 * @param Segments                   $words  The words so far.
	 * @param list<int>                  $media  The photos and files so far.
	 */
	private static function add_blocks( array $blocks, Segments $words, array &$media ): void {
		foreach ( $blocks as $block ) {
			$key = self::MEDIA_BLOCKS[ $block['blockName'] ?? '' ] ?? '';
			if ( '' !== $key && is_int( $block['attrs'][ $key ] ?? null ) ) {
				$media[] = $block['attrs'][ $key ];
			}
			$html = (string) $block['innerHTML'];
			$words->add( 'b' . strlen( $words->text() ), trim( Plain_Text::of_html( $html ) ) );
			if ( preg_match_all( '~<img\b[^>]*\balt="([^"]+)"~i', $html, $found ) ) {
				foreach ( $found[1] as $alt ) {
					$words->add( 'a' . strlen( $words->text() ), Plain_Text::of_html( $alt ) );
				}
			}
			self::add_blocks( $block['innerBlocks'], $words, $media );
		}
	}

	/**
	 * Ids, each once, no more than may be.
	 *
	 * @param list<int> $ids Any.
	 * @return list<int>
	 */
	private static function once( array $ids ): array {
		$ids = array_filter( array_map( 'intval', $ids ), static fn ( $id ) => $id > 0 );
		return array_slice( array_values( array_unique( $ids ) ), 0, self::MOST_MEDIA );
	}
}
