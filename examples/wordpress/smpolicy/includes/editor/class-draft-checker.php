<?php
/**
 * Reads drafts by the policy.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use SmPolicy\Finding;
use SmPolicy\Report;
use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Fact_Labels;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Media\Media_Facts;
use Smpolicy_Plugin\Policies;

/**
 * Says of each finding what it is, where, what to do, what is still to be asked, and whether somebody acknowledged it.
 */
final class Draft_Checker {

	/**
	 * Made once.
	 *
	 * @param Policies         $policies         The policy.
	 * @param Draft_Facts      $facts            What is known.
	 * @param Media_Facts      $media            What is known of photos and files.
	 * @param Acknowledgements $acknowledgements Who acknowledged what.
	 * @param Failures         $failures         Where failures are noted.
	 */
	public function __construct(
		private readonly Policies $policies,
		private readonly Draft_Facts $facts,
		private readonly Media_Facts $media,
		private readonly Acknowledgements $acknowledgements,
		private readonly Failures $failures,
	) {
	}

	/**
	 * Reads a draft.
	 *
	 * @param Draft                      $draft   The draft.
	 * @param array<string, bool|string> $answers What its author answered.
	 * @param string                     $type    The post's type.
	 * @param int                        $post    The post's id.
	 * @return array<string, mixed>|null Null where it cannot be read, whatever the reason.
	 */
	public function check( Draft $draft, array $answers, string $type, int $post ): ?array {
		$policy = $this->policies->reading( Policies::DRAFTS );
		if ( null === $policy ) {
			return null;
		}
		try {
			$user = get_current_user_id();
			if ( 0 === $user && $post > 0 ) { // A post that was scheduled is published by nobody who is there, but by its author.
				$user = (int) get_post_field( 'post_author', $post );
			}
			$facts                = $this->facts->facts( $answers, $type, $user );
			$facts['attachments'] = array_map( $this->media->facts( ... ), $draft->media );
			return $this->told( $policy->classify( $draft->words->text(), $facts ), $draft, $answers, $post );
		} catch ( \Throwable $failure ) { // Whatever it is, the draft can be written and published.
			$this->failures->add( 'draft', $failure );
			return null;
		}
	}

	/**
	 * A report as the panel shows it.
	 *
	 * @param Report                     $report  The report.
	 * @param Draft                      $draft   Of which draft.
	 * @param array<string, bool|string> $answers What its author answered.
	 * @param int                        $post    The post's id.
	 * @return array<string, mixed>
	 */
	private function told( Report $report, Draft $draft, array $answers, int $post ): array {
		$acknowledged = $this->acknowledgements->of( $post );
		$findings     = array();
		foreach ( $report as $finding ) {
			$key        = self::key( $finding );
			$findings[] = array(
				'key'          => $key,
				'clause'       => $finding->clause->id,
				'title'        => $finding->clause->title,
				'place'        => trim( "{$finding->clause->section}, {$finding->clause->place}", ', ' ),
				'reason'       => $finding->clause->reason,
				'remedy'       => $finding->clause->remedy,
				'status'       => $finding->status->value,
				'label'        => Labels::status( $finding->status->value ),
				'marks'        => $this->marks( $finding, $draft ),
				'words'        => self::words( $finding ),
				'questions'    => $this->questions( $finding, $draft, $answers ),
				'open'         => 'advice' !== $finding->status->value && ! isset( $acknowledged[ $key ] ),
				'acknowledged' => $acknowledged[ $key ] ?? null,
			);
		}
		return array(
			'disposition' => $report->disposition->value,
			'policy'      => array(
				'id'      => $report->policy->id,
				'version' => $report->policy->version,
				'digest'  => $report->policy->digest,
			),
			'reader'      => $report->readDeeply() ? (string) $report->policy->weights : '',
			'urgent'      => array_map( static fn ( $urgent ) => Labels::signal( $urgent->signal ), $report->urgent ),
			'findings'    => $findings,
		);
	}

	/**
	 * What names a finding as long as its words stay the same: an acknowledgement of one is none of another.
	 *
	 * @param Finding $finding The finding.
	 */
	public static function key( Finding $finding ): string {
		$words = array_map( 'mb_strtolower', self::words( $finding ) );
		sort( $words );
		return substr( hash( 'sha256', implode( "\0", array( $finding->clause->id, $finding->status->value, ...$words ) ) ), 0, 16 );
	}

	/**
	 * The words that a finding rests on, each once.
	 *
	 * @param Finding $finding The finding.
	 * @return list<string>
	 */
	private static function words( Finding $finding ): array {
		$words = array();
		foreach ( $finding->evidence as $evidence ) {
			if ( null !== $evidence->text && '' !== trim( $evidence->text ) ) {
				$words[] = trim( (string) preg_replace( '/\s+/u', ' ', $evidence->text ) );
			}
		}
		return array_values( array_unique( $words ) );
	}

	/**
	 * Where its words are, in the editor.
	 *
	 * @param Finding $finding The finding.
	 * @param Draft   $draft   Of which draft.
	 * @return list<array{piece: string, start: int, end: int}>
	 */
	private function marks( Finding $finding, Draft $draft ): array {
		$marks = array();
		foreach ( $finding->evidence as $evidence ) {
			if ( null !== $evidence->start && null !== $evidence->end ) {
				array_push( $marks, ...$draft->words->locate( $evidence->start, $evidence->end ) );
			}
		}
		return $marks;
	}

	/**
	 * What is still to be asked. A consent that a photo wants is the photo's, where it is remembered.
	 *
	 * @param Finding                    $finding The finding.
	 * @param Draft                      $draft   Of which draft.
	 * @param array<string, bool|string> $answers What its author answered.
	 * @return list<array<string, mixed>>
	 */
	private function questions( Finding $finding, Draft $draft, array $answers ): array {
		$photos = array();
		foreach ( $finding->evidence as $evidence ) {
			if ( preg_match( '/^attachments\[(\d+)\]/', $evidence->source, $found ) && isset( $draft->media[ (int) $found[1] ] ) ) {
				$photos[] = $draft->media[ (int) $found[1] ];
			}
		}
		$questions = array();
		foreach ( $finding->missing as $missing ) {
			$of   = $photos;
			$fact = $missing->fact;
			if ( preg_match( '/^attachments\[(\d+)\]\.(.+)$/', $fact, $found ) ) {
				$of   = array( $draft->media[ (int) $found[1] ] ?? 0 );
				$fact = $found[2];
			} elseif ( ! isset( Asked_Facts::MEDIA[ $fact ] ) ) {
				$of = array();
			}
			foreach ( $of ? $of : array( 0 ) as $photo ) {
				$values = ( $photo ? Asked_Facts::MEDIA : Asked_Facts::DRAFT )[ $fact ] ?? null;
				if ( null !== $values && ( 0 === $photo || current_user_can( 'edit_post', $photo ) ) ) {
					$questions[] = $this->question( $fact, $missing->question, $values, $photo, $answers );
				}
			}
		}
		$questions = array_values( array_unique( $questions, SORT_REGULAR ) );
		// What a photo shows is asked before who agreed to it.
		usort( $questions, static fn ( $a, $b ) => str_starts_with( $a['fact'], 'consent.' ) <=> str_starts_with( $b['fact'], 'consent.' ) );
		return $questions;
	}

	/**
	 * One question.
	 *
	 * @param string                     $fact     The fact.
	 * @param string                     $question The policy's words.
	 * @param true|list<string>          $values   What may be answered.
	 * @param int                        $photo    The photo or file that it is about, 0 for the post.
	 * @param array<string, bool|string> $answers  What was answered.
	 * @return array<string, mixed>
	 */
	private function question( string $fact, string $question, true|array $values, int $photo, array $answers ): array {
		$options = array();
		foreach ( Fact_Labels::answers( $fact, $values ) as $value => $label ) {
			$options[] = array(
				'value' => (string) $value,
				'label' => $label,
			);
		}
		$value = $photo ? ( $this->media->answers( $photo )[ $fact ] ?? '' ) : ( $answers[ $fact ] ?? '' );
		return array(
			'fact'     => $fact,
			'question' => $question,
			'options'  => $options,
			'value'    => is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : $value,
			'media'    => $photo,
			'title'    => $photo ? wp_specialchars_decode( get_the_title( $photo ), ENT_QUOTES ) : '',
			'picture'  => $photo ? (string) wp_get_attachment_image_url( $photo, 'thumbnail' ) : '',
		);
	}
}
