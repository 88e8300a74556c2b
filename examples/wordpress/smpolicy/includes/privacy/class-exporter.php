<?php
/**
 * Gives out what is kept about somebody.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Privacy;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Comments\Comment_Store;
use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Policies;

/**
 * What was found in a person's comments, and what the person decided as a member of staff.
 */
final class Exporter {

	private const BATCH = 100;

	/**
	 * Made once.
	 *
	 * @param Comment_Store $comments What was found.
	 * @param Audit         $audit    The record.
	 * @param Policies      $policies The policy.
	 */
	public function __construct( private readonly Comment_Store $comments, private readonly Audit $audit, private readonly Policies $policies ) {
	}

	/**
	 * One page of it.
	 *
	 * @param string $mail The person's address.
	 * @param int    $page Which page, from 1.
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function page( $mail, $page = 1 ): array {
		$found     = $this->found( (string) $mail, (int) $page );
		$decisions = $this->decided( (string) $mail, (int) $page );
		return array(
			'data' => array_merge( $found['items'], $decisions['items'] ),
			'done' => $found['done'] && $decisions['done'],
		);
	}

	/**
	 * What was found in the person's comments.
	 *
	 * @param string $mail The person's address.
	 * @param int    $page Which page.
	 * @return array{items: list<array<string, mixed>>, done: bool}
	 */
	private function found( string $mail, int $page ): array {
		$comments = get_comments(
			array(
				'author_email' => $mail,
				'number'       => self::BATCH,
				'paged'        => $page,
				'orderby'      => 'comment_ID',
				'order'        => 'ASC',
				'status'       => 'any',
			)
		);
		$items    = array();
		foreach ( $comments as $comment ) {
			$verdict = $this->comments->get( (int) $comment->comment_ID );
			if ( null !== $verdict ) {
				$items[] = self::item(
					'smpolicy-comments',
					__( 'Comments read by the social media policy', 'smpolicy' ),
					"smpolicy-comment-{$comment->comment_ID}",
					array(
						__( 'Comment', 'smpolicy' ) => get_comment_link( $comment ),
						__( 'Checked', 'smpolicy' ) => gmdate( 'Y-m-d H:i:s', $verdict->time ) . ' UTC',
						__( 'Result', 'smpolicy' )  => Labels::state( $verdict->state ),
						__( 'Clauses', 'smpolicy' ) => implode( ', ', array_map( fn ( $id ) => $this->policies->title( $id ) . " ($id)", $verdict->clauses() ) ),
						__( 'Policy', 'smpolicy' )  => trim( "{$verdict->policy} {$verdict->version}" ),
					)
				);
			}
		}
		return array(
			'items' => $items,
			'done'  => count( $comments ) < self::BATCH,
		);
	}

	/**
	 * What the person decided.
	 *
	 * @param string $mail The person's address.
	 * @param int    $page Which page.
	 * @return array{items: list<array<string, mixed>>, done: bool}
	 */
	private function decided( string $mail, int $page ): array {
		$user  = get_user_by( 'email', $mail );
		$items = array();
		$lines = array();
		if ( $user ) {
			$lines = $this->audit->rows_of( $user->ID, ( $page - 1 ) * self::BATCH, self::BATCH );
		}
		foreach ( $lines as $line ) {
			$items[] = self::item(
				'smpolicy-record',
				__( 'Decisions by the social media policy', 'smpolicy' ),
				"smpolicy-record-{$line->id}",
				array(
					__( 'Time', 'smpolicy' )     => $line->time . ' UTC',
					__( 'About', 'smpolicy' )    => "{$line->about} {$line->object}",
					__( 'Decision', 'smpolicy' ) => Labels::decision( $line->decision ),
					__( 'Clauses', 'smpolicy' )  => $line->clauses,
					__( 'Note', 'smpolicy' )     => $line->note,
				)
			);
		}
		return array(
			'items' => $items,
			'done'  => count( $lines ) < self::BATCH,
		);
	}

	/**
	 * One item as WordPress wants it.
	 *
	 * @param string                $group Its group.
	 * @param string                $label The group's name.
	 * @param string                $id    Its id.
	 * @param array<string, string> $data  Name and value.
	 * @return array<string, mixed>
	 */
	private static function item( string $group, string $label, string $id, array $data ): array {
		$rows = array();
		foreach ( array_filter( $data, static fn ( $value ) => '' !== $value ) as $name => $value ) {
			$rows[] = array(
				'name'  => $name,
				'value' => esc_html( $value ),
			);
		}
		return array(
			'group_id'    => $group,
			'group_label' => $label,
			'item_id'     => $id,
			'data'        => $rows,
		);
	}
}
