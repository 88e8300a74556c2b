<?php
/**
 * The form of the settings.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Clause_Actions;
use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Policies;

/**
 * Each field with its label, and its explanation tied to it.
 */
final class Settings_Form {

	/**
	 * Made for one page.
	 *
	 * @param array<string, mixed> $values   As Settings::all() gives them, or as they were sent.
	 * @param Policies             $policies The policy, for its clauses.
	 */
	public function __construct( private readonly array $values, private readonly Policies $policies ) {
	}

	/**
	 * Shows the form.
	 *
	 * @param string $nonce For what the nonce is.
	 */
	public function show( string $nonce ): void {
		echo '<form method="post">';
		wp_nonce_field( $nonce );
		echo '<input type="hidden" name="smpolicy_do" value="save"><input type="hidden" name="revision" value="' . esc_attr( (string) $this->values['revision'] ) . '">';
		$this->contents();
		$this->policy();
		$this->reader();
		$this->organization();
		$this->comments();
		$this->drafts();
		$this->people();
		$this->retention();
		echo '<div class="smpolicy-save">';
		submit_button( __( 'Check and save', 'smpolicy' ), 'primary', 'submit', false );
		echo '</div>';
		echo '</form>';
	}

	/**
	 * Which policy.
	 */
	private function policy(): void {
		$this->begin( 'policy' );
		$this->row_begin( __( 'Which policy', 'smpolicy' ) );
		$this->radios(
			'source',
			__( 'Which policy', 'smpolicy' ),
			array(
				'default' => __( 'The built-in policy', 'smpolicy' ),
				'file'    => __( 'A policy file on the server', 'smpolicy' ),
				'text'    => __( 'The policy written below', 'smpolicy' ),
			)
		);
		$this->row_end();
		$this->text( 'policy_file', __( 'Policy file', 'smpolicy' ), __( 'The whole path of a YAML file that the web server can read.', 'smpolicy' ) );
		$this->area( 'policy_text', __( 'Policy text', 'smpolicy' ), $this->values['policy_text'], 12, __( 'YAML, such as: extends: northwest-technology-center. It is checked when you save; until it is right, the policy in use stays.', 'smpolicy' ) );
		$this->text( 'roster_file', __( 'Roster', 'smpolicy' ), __( 'The whole path of a CSV file with the names of students and employees, outside the website\'s folders. It is read by the server only and never shown.', 'smpolicy' ) );
		$this->choice(
			'language',
			__( 'Language of findings', 'smpolicy' ),
			array(
				'auto' => __( 'As whoever reads them uses WordPress', 'smpolicy' ),
				'en'   => 'English',
				'es'   => 'Español',
			)
		);
		$lines = array();
		foreach ( $this->values['thresholds'] as $signal => $threshold ) {
			$lines[] = "$signal: $threshold";
		}
		$this->area( 'thresholds', __( 'Thresholds', 'smpolicy' ), implode( "\n", $lines ), 3, __( 'One a line, such as: profane: 0.7. The higher, the surer the library must be; without a line it is 0.5.', 'smpolicy' ) );
		$this->end();
	}

	/**
	 * What reads what the policy's words and the fast model cannot decide.
	 */
	private function reader(): void {
		$this->begin( 'reader', __( 'A small neural network that reads what plain words hide: contempt, irony, a hint. It runs on this server; a long draft takes it about a tenth of a second.', 'smpolicy' ) );
		$this->choice(
			'deep',
			__( 'When it reads', 'smpolicy' ),
			array(
				'off'    => __( 'Never', 'smpolicy' ),
				'unsure' => __( 'Where the fast model is in doubt', 'smpolicy' ),
				'always' => __( 'Always', 'smpolicy' ),
			)
		);
		$this->row_begin( __( 'What it reads', 'smpolicy' ) );
		$this->boxes(
			'deep_for',
			__( 'What it reads', 'smpolicy' ),
			array(
				Policies::DRAFTS   => __( 'Drafts of staff', 'smpolicy' ),
				Policies::RECHECK  => __( 'Comments that are checked again or read in', 'smpolicy' ),
				Policies::COMMENTS => __( 'Comments as they come in: each costs the server some milliseconds more', 'smpolicy' ),
			)
		);
		$this->row_end();
		$this->text( 'deep_weights', __( 'File of weights', 'smpolicy' ), __( 'The whole path of reader.weights. Left empty: where it is installed, such as /usr/local/share/smpolicy.', 'smpolicy' ) );
		$this->end();
	}

	/**
	 * Whose site it is.
	 */
	private function organization(): void {
		$this->begin( 'organization', __( 'One a line. What you leave empty stays as the policy says.', 'smpolicy' ) );
		foreach ( array(
			'names'    => array( __( 'Names', 'smpolicy' ), __( 'The whole name and the short ones that people use.', 'smpolicy' ) ),
			'handles'  => array( __( 'Handles', 'smpolicy' ), __( 'Such as @ourschool.', 'smpolicy' ) ),
			'domains'  => array( __( 'Domains', 'smpolicy' ), __( 'Such as ourschool.example.', 'smpolicy' ) ),
			'contacts' => array( __( 'Public contacts', 'smpolicy' ), __( 'Telephone numbers and addresses of offices, which are nobody\'s private ones.', 'smpolicy' ) ),
		) as $key => [ $label, $help ] ) {
			$this->area( "organization[$key]", $label, implode( "\n", (array) ( $this->values['organization'][ $key ] ?? array() ) ), 3, $help );
		}
		$this->end();
	}

	/**
	 * What becomes of comments.
	 */
	private function comments(): void {
		$this->begin( 'comments', __( 'A comment that is held waits for a moderator. None is ever deleted, and criticism is no ground.', 'smpolicy' ) );
		$this->choice(
			'urgent',
			__( 'What should be read now', 'smpolicy' ),
			array(
				'flag' => __( 'Tell the administrator at once', 'smpolicy' ),
				'hold' => __( 'Hold, and tell the administrator at once', 'smpolicy' ),
			),
			__( 'A threat or self-harm. By itself it is no ground.', 'smpolicy' )
		);
		$this->choice(
			'when_unchecked',
			__( 'What cannot be checked', 'smpolicy' ),
			array(
				'hold'      => __( 'Hold for moderation', 'smpolicy' ),
				'wordpress' => __( 'As WordPress itself decides', 'smpolicy' ),
			)
		);
		$this->number( 'mails_per_hour', __( 'Messages in an hour', 'smpolicy' ), __( 'At most so many about held comments; 0 for no limit.', 'smpolicy' ) );
		$this->end();
		$this->clauses();
	}

	/**
	 * What each clause leads to.
	 */
	private function clauses(): void {
		$comments = array();
		$staff    = array();
		foreach ( $this->policies->get()?->clauses() ?? array() as $clause ) {
			if ( str_starts_with( $clause->id, 'official.moderation.' ) || 'official.business' === $clause->id ) {
				$comments[] = $clause;
			} else {
				$staff[] = $clause;
			}
		}
		echo '<h3>' . esc_html__( 'What each clause leads to', 'smpolicy' ) . '</h3>';
		if ( ! $comments && ! $staff ) {
			echo '<p>' . esc_html__( 'The policy cannot be opened, so its clauses are not known; what was chosen for them is kept when you save a policy that can.', 'smpolicy' ) . '</p>';
			foreach ( $this->values['clauses'] as $id => $action ) {
				printf( '<input type="hidden" name="clauses[%s]" value="%s">', esc_attr( $id ), esc_attr( $action ) );
			}
			return;
		}
		$this->clause_table( $comments, __( 'Comments of visitors', 'smpolicy' ) );
		echo '<details class="smpolicy-more"><summary>' . esc_html__( 'Comments of staff', 'smpolicy' ) . '</summary>';
		$this->clause_table( $staff, __( 'Comments of staff', 'smpolicy' ) );
		echo '</details>';
	}

	/**
	 * A table of clauses.
	 *
	 * @param list<\SmPolicy\Clause> $clauses The clauses.
	 * @param string                 $caption What they are.
	 */
	private function clause_table( array $clauses, string $caption ): void {
		echo '<table class="widefat striped smpolicy-clauses"><caption class="screen-reader-text">' . esc_html( $caption ) . '</caption><thead><tr><th scope="col">' . esc_html__( 'Clause', 'smpolicy' ) . '</th><th scope="col">' . esc_html__( 'A comment that touches it', 'smpolicy' ) . '</th></tr></thead><tbody>';
		foreach ( $clauses as $clause ) {
			$field   = 'smpolicy-' . str_replace( '.', '-', $clause->id );
			$usually = in_array( $clause->modality->value, array( 'caution', 'discouraged' ), true ) ? Clause_Actions::FLAG : Clause_Actions::HOLD;
			$chosen  = $this->values['clauses'][ $clause->id ] ?? '';
			/* translators: %s: what usually becomes of a comment. */
			$options = array( '' => sprintf( __( 'As usual: %s', 'smpolicy' ), Labels::action( $usually ) ) );
			foreach ( Clause_Actions::ALL as $action ) {
				$options[ $action ] = Labels::action( $action );
			}
			echo '<tr><td><label for="' . esc_attr( $field ) . '"><strong>' . esc_html( $clause->title ) . '</strong></label> <code>' . esc_html( $clause->id ) . '</code><br><span class="smpolicy-reason">' . esc_html( $clause->reason ) . '</span></td><td>';
			$this->select( "clauses[{$clause->id}]", $field, $options, $chosen );
			echo '</td></tr>';
		}
		echo '</tbody></table>';
	}

	/**
	 * What is asked of drafts.
	 */
	private function drafts(): void {
		$this->begin( 'drafts' );
		$this->row_begin( __( 'Before publishing', 'smpolicy' ) );
		printf( '<label><input type="checkbox" name="acknowledge" value="1"%s> %s</label>', checked( $this->values['acknowledge'], true, false ), esc_html__( 'Open findings must be acknowledged; who did so is recorded', 'smpolicy' ) );
		$this->row_end();
		$this->number( 'checks_a_minute', __( 'Checks in a minute', 'smpolicy' ), __( 'At most so many by one person.', 'smpolicy' ) );
		$this->end();
	}

	/**
	 * Who may see and do what.
	 */
	private function people(): void {
		$this->begin( 'people', __( 'An administrator may see and do everything.', 'smpolicy' ) );
		$all    = array_map( 'translate_user_role', wp_roles()->get_names() );
		$others = array_filter( $all, static fn ( $role ) => ! get_role( $role )?->has_cap( 'manage_options' ), ARRAY_FILTER_USE_KEY ); // An administrator may anyway.
		$this->roles( 'findings_roles', __( 'May see findings in comments', 'smpolicy' ), $others );
		$this->roles( 'audit_roles', __( 'May see the record', 'smpolicy' ), $others );
		$this->roles( 'official_roles', __( 'May speak for the organization', 'smpolicy' ), $all );
		$this->end();
	}

	/**
	 * How long all is kept.
	 */
	private function retention(): void {
		$this->begin( 'retention', __( 'In days; 0 keeps it for good. Ask how long your public records are to be kept before you change this.', 'smpolicy' ) );
		$this->number( 'audit_days', __( 'The record', 'smpolicy' ), '' );
		$this->number( 'findings_days', __( 'Findings in comments', 'smpolicy' ), '' );
		$this->end();
	}

	/**
	 * The groups of fields.
	 *
	 * @return array<string, string>
	 */
	private static function parts(): array {
		return array(
			'policy'       => __( 'Policy', 'smpolicy' ),
			'reader'       => __( 'Deep reader', 'smpolicy' ),
			'organization' => __( 'Organization', 'smpolicy' ),
			'comments'     => __( 'Comments', 'smpolicy' ),
			'drafts'       => __( 'Drafts of staff', 'smpolicy' ),
			'people'       => __( 'People', 'smpolicy' ),
			'retention'    => __( 'Retention', 'smpolicy' ),
		);
	}

	/**
	 * Links to the groups of fields.
	 */
	private function contents(): void {
		$links = array();
		foreach ( self::parts() as $part => $title ) {
			$links[] = '<li><a href="#smpolicy-part-' . esc_attr( $part ) . '">' . esc_html( $title ) . '</a></li>';
		}
		echo '<ul class="smpolicy-parts">' . wp_kses_post( implode( '', $links ) ) . '</ul>';
	}

	/**
	 * Begins a group of fields.
	 *
	 * @param string $part  Its name.
	 * @param string $about What it is about.
	 */
	private function begin( string $part, string $about = '' ): void {
		echo '<h2 id="smpolicy-part-' . esc_attr( $part ) . '">' . esc_html( self::parts()[ $part ] ) . '</h2>' . ( '' === $about ? '' : '<p>' . esc_html( $about ) . '</p>' ) . '<table class="form-table" role="presentation"><tbody>';
	}

	/**
	 * Ends a group of fields.
	 */
	private function end(): void {
		echo '</tbody></table>';
	}

	/**
	 * Begins a row.
	 *
	 * @param string $label The label.
	 * @param string $field The field that it is of; none for a group.
	 */
	private function row_begin( string $label, string $field = '' ): void {
		echo '<tr><th scope="row">' . ( '' === $field ? esc_html( $label ) : '<label for="' . esc_attr( $field ) . '">' . esc_html( $label ) . '</label>' ) . '</th><td>';
	}

	/**
	 * Ends a row.
	 *
	 * @param string $help  What is explained.
	 * @param string $field The field that it explains.
	 */
	private function row_end( string $help = '', string $field = '' ): void {
		echo ( '' === $help ? '' : '<p class="description" id="' . esc_attr( $field ) . '-about">' . esc_html( $help ) . '</p>' ) . '</td></tr>';
	}

	/**
	 * A line of text.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its label.
	 * @param string $help  What is explained.
	 */
	private function text( string $name, string $label, string $help ): void {
		$field = "smpolicy-$name";
		$this->row_begin( $label, $field );
		printf( '<input type="text" class="large-text code" name="%1$s" id="%2$s" value="%3$s" aria-describedby="%2$s-about" spellcheck="false">', esc_attr( $name ), esc_attr( $field ), esc_attr( $this->values[ $name ] ) );
		$this->row_end( $help, $field );
	}

	/**
	 * Lines of text.
	 *
	 * @param string $name  The field's name.
	 * @param string $label Its label.
	 * @param string $value What is in it.
	 * @param int    $rows  How high it is.
	 * @param string $help  What is explained.
	 */
	private function area( string $name, string $label, string $value, int $rows, string $help ): void {
		$field = 'smpolicy-' . trim( strtr( $name, '[]', '--' ), '-' );
		$this->row_begin( $label, $field );
		printf( '<textarea class="large-text code" name="%1$s" id="%2$s" rows="%3$d" aria-describedby="%2$s-about" spellcheck="false">%4$s</textarea>', esc_attr( $name ), esc_attr( $field ), (int) $rows, esc_textarea( $value ) );
		$this->row_end( $help, $field );
	}

	/**
	 * A whole number.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its label.
	 * @param string $help  What is explained.
	 */
	private function number( string $name, string $label, string $help ): void {
		$field = "smpolicy-$name";
		$this->row_begin( $label, $field );
		printf( '<input type="number" class="small-text" name="%1$s" id="%2$s" min="0" value="%3$d"%4$s>', esc_attr( $name ), esc_attr( $field ), (int) $this->values[ $name ], '' === $help ? '' : ' aria-describedby="' . esc_attr( $field ) . '-about"' );
		$this->row_end( $help, $field );
	}

	/**
	 * One of several, in a list.
	 *
	 * @param string                $name    The setting.
	 * @param string                $label   Its label.
	 * @param array<string, string> $options Values and their words.
	 * @param string                $help    What is explained.
	 */
	private function choice( string $name, string $label, array $options, string $help = '' ): void {
		$field = "smpolicy-$name";
		$this->row_begin( $label, $field );
		$this->select( $name, $field, $options, $this->values[ $name ] );
		$this->row_end( $help, $field );
	}

	/**
	 * A list to choose from.
	 *
	 * @param string                $name    The field's name.
	 * @param string                $field   Its id.
	 * @param array<string, string> $options Values and their words.
	 * @param string                $chosen  Which one is.
	 */
	private function select( string $name, string $field, array $options, string $chosen ): void {
		echo '<select name="' . esc_attr( $name ) . '" id="' . esc_attr( $field ) . '">';
		foreach ( $options as $value => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $value ), selected( $chosen, (string) $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	}

	/**
	 * One of several, all to be seen.
	 *
	 * @param string                $name    The setting.
	 * @param string                $label   What they are.
	 * @param array<string, string> $options Values and their words.
	 */
	private function radios( string $name, string $label, array $options ): void {
		echo '<fieldset><legend class="screen-reader-text">' . esc_html( $label ) . '</legend>';
		foreach ( $options as $value => $words ) {
			printf( '<label><input type="radio" name="%s" value="%s"%s> %s</label><br>', esc_attr( $name ), esc_attr( $value ), checked( $this->values[ $name ], $value, false ), esc_html( $words ) );
		}
		echo '</fieldset>';
	}

	/**
	 * Roles, each to be chosen.
	 *
	 * @param string                $name  The setting.
	 * @param string                $label What is chosen.
	 * @param array<string, string> $roles The roles and their names.
	 */
	private function roles( string $name, string $label, array $roles ): void {
		$this->row_begin( $label );
		$this->boxes( $name, $label, $roles );
		$this->row_end();
	}

	/**
	 * Any of several, all to be seen.
	 *
	 * @param string                $name    The setting.
	 * @param string                $label   What they are.
	 * @param array<string, string> $options Values and their words.
	 */
	private function boxes( string $name, string $label, array $options ): void {
		echo '<fieldset><legend class="screen-reader-text">' . esc_html( $label ) . '</legend>';
		foreach ( $options as $value => $words ) {
			printf( '<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr( $name ), esc_attr( $value ), checked( in_array( $value, $this->values[ $name ], true ), true, false ), esc_html( $words ) );
		}
		echo '</fieldset>';
	}
}
