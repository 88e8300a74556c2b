<?php
/**
 * Shows what was found in a comment.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Text\Marked_Text;
use Smpolicy_Plugin\Verdict;

/**
 * As HTML: in short for the list, in full beside the comment.
 */
final class Findings_View {

	/**
	 * So many clauses are open to view in the list.
	 */
	private const SHOWN = 2;

	/**
	 * Made once.
	 *
	 * @param Policies $policies The policy, for the words of its clauses.
	 */
	public function __construct( private readonly Policies $policies ) {
	}

	/**
	 * For the list: state, clauses, reasons, marked words.
	 *
	 * @param Verdict     $verdict What was found.
	 * @param \WP_Comment $comment The comment.
	 */
	public function short( Verdict $verdict, \WP_Comment $comment ): string {
		$clauses = array_map( fn ( $id ) => $this->clause( $id, $verdict, $comment ), $verdict->clauses() );
		$more    = array_splice( $clauses, self::SHOWN );
		$html    = $this->state( $verdict, $comment ) . implode( '', $clauses );
		if ( $more ) {
			/* translators: %d: how many clauses. */
			$html .= '<details class="smpolicy-more"><summary>' . esc_html( sprintf( _n( '%d more clause', '%d more clauses', count( $more ), 'smpolicy' ), count( $more ) ) ) . '</summary>' . implode( '', $more ) . '</details>';
		}
		return $html;
	}

	/**
	 * One clause for the list.
	 *
	 * @param string      $id      The clause.
	 * @param Verdict     $verdict What was found.
	 * @param \WP_Comment $comment The comment.
	 */
	private function clause( string $id, Verdict $verdict, \WP_Comment $comment ): string {
		$clause = $this->policies->clause( $id );
		$html   = '<p class="smpolicy-clause"><strong>' . esc_html( $clause?->title ?? $id ) . '</strong> <code>' . esc_html( $id ) . '</code>';
		if ( $clause ) {
			$html .= '<br><span class="smpolicy-reason">' . esc_html( $clause->reason ) . '</span>';
		}
		return $html . '</p>' . $this->words( $verdict, $comment, $id );
	}

	/**
	 * Beside the comment: the text with its words marked, and all that is said of each clause.
	 *
	 * @param Verdict     $verdict What was found.
	 * @param \WP_Comment $comment The comment.
	 */
	public function full( Verdict $verdict, \WP_Comment $comment ): string {
		$texts = Comment_Texts::of_comment( $comment );
		$html  = $this->state( $verdict, $comment );
		if ( $verdict->is_of( $texts ) && $verdict->places( Comment_Texts::SAID ) ) {
			$html .= '<blockquote class="smpolicy-text">' . nl2br( Marked_Text::whole( $texts[ Comment_Texts::SAID ], $verdict->places( Comment_Texts::SAID ) ) ) . '</blockquote>';
		}
		$html .= '<ul class="smpolicy-findings">';
		foreach ( $verdict->findings as $finding ) {
			$html .= $this->finding( $finding );
		}
		return $html . '</ul>';
	}

	/**
	 * The state, in a word and a color. What is public is not held, whatever was found.
	 *
	 * @param Verdict     $verdict What was found.
	 * @param \WP_Comment $comment The comment.
	 */
	private function state( Verdict $verdict, \WP_Comment $comment ): string {
		$waits = '0' === (string) $comment->comment_approved;
		$state = Verdict::HELD === $verdict->state && ! $waits ? Verdict::FLAGGED : $verdict->state;
		$html  = '<p><span class="smpolicy-state smpolicy-state-' . esc_attr( $state ) . '">' . esc_html( Labels::state( $state ) ) . '</span>';
		if ( $verdict->urgent ) {
			/* translators: %s: what the comment shows, such as "threat". */
			$html .= ' <span class="smpolicy-state smpolicy-state-urgent">' . esc_html( sprintf( __( 'Read now: %s', 'smpolicy' ), implode( ', ', array_map( array( Labels::class, 'signal' ), $verdict->urgent ) ) ) ) . '</span>';
		}
		return $html . '</p>';
	}

	/**
	 * The words that a clause rests on, with what stands around them.
	 *
	 * @param Verdict     $verdict What was found.
	 * @param \WP_Comment $comment The comment.
	 * @param string      $clause  The clause.
	 */
	private function words( Verdict $verdict, \WP_Comment $comment, string $clause ): string {
		$texts = Comment_Texts::of_comment( $comment );
		if ( ! $verdict->is_of( $texts ) ) {
			return '<p>' . esc_html__( 'The comment has been changed since.', 'smpolicy' ) . '</p>';
		}
		$html = '';
		foreach ( $texts as $field => $text ) {
			foreach ( Marked_Text::excerpts( $text, $verdict->places( $field, $clause ) ) as $excerpt ) {
				$label = Comment_Texts::NAME === $field ? esc_html__( 'Name:', 'smpolicy' ) . ' ' : '';
				$html .= '<p class="smpolicy-words">' . $label . '<q>' . $excerpt . '</q></p>';
			}
		}
		return $html;
	}

	/**
	 * One finding in full.
	 *
	 * @param array<string, mixed> $finding As the verdict has it.
	 */
	private function finding( array $finding ): string {
		$clause = $this->policies->clause( $finding['clause'] );
		$html   = '<li><strong>' . esc_html( $clause?->title ?? $finding['clause'] ) . '</strong> '
			. '<span class="smpolicy-status smpolicy-status-' . esc_attr( $finding['status'] ) . '">' . esc_html( Labels::status( $finding['status'] ) ) . '</span> '
			. '<code>' . esc_html( $finding['clause'] ) . '</code>';
		if ( $clause ) {
			$html .= '<br><span class="smpolicy-place">' . esc_html( "{$clause->section}, {$clause->place}" ) . '</span>'
				. '<p>' . esc_html( $clause->reason ) . '</p>';
		}
		foreach ( (array) ( $finding['missing'] ?? array() ) as $missing ) {
			$html .= '<p><em>' . esc_html( $missing[1] ?? '' ) . '</em></p>';
		}
		if ( $clause ) {
			$html .= '<p>' . esc_html( $clause->remedy ) . '</p>';
		}
		return $html . '</li>';
	}
}
