<?php
/**
 * Where posts are published.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Settings;

/**
 * Where the organization requires it, a post with open findings is not published before they are acknowledged; it is kept,
 * and the author is told. One that is public already stays as it is. What cannot be read can be published: the site does
 * not stop because the policy is broken.
 */
final class Publish_Gate {

	private const NOTICE = 'smpolicy_refused_';

	/**
	 * What the request has been let through for, so that it is not read twice.
	 *
	 * @var string
	 */
	private string $passed = '';

	/**
	 * Made once.
	 *
	 * @param Draft_Checker $checker  Reads drafts.
	 * @param Settings      $settings Whether acknowledgement is required.
	 * @param Audit         $audit    The record.
	 */
	public function __construct( private readonly Draft_Checker $checker, private readonly Settings $settings, private readonly Audit $audit ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_rest' ) );
		add_filter( 'wp_insert_post_data', array( $this, 'hold_back' ), 20, 2 );
		add_action( 'transition_post_status', array( $this, 'record' ), 10, 3 );
		add_action( 'admin_notices', array( $this, 'tell' ) );
	}

	/**
	 * Registers the hooks of the block editor.
	 */
	public function register_rest(): void {
		foreach ( Draft_Facts::post_types() as $type ) {
			add_filter( "rest_pre_insert_$type", array( $this, 'refuse' ), 20, 2 );
		}
	}

	/**
	 * In the block editor the request is refused, and the author goes on writing.
	 *
	 * @param \stdClass|\WP_Error $post    What would be stored, unslashed.
	 * @param \WP_REST_Request    $request The request.
	 * @return \stdClass|\WP_Error
	 */
	public function refuse( $post, $request ) {
		if ( is_wp_error( $post ) ) {
			return $post;
		}
		$old   = get_post( $post->ID ?? 0 );
		$now   = array(
			'status'  => $post->post_status ?? $old?->post_status ?? 'draft',
			'title'   => $post->post_title ?? $old?->post_title ?? '',
			'content' => $post->post_content ?? $old?->post_content ?? '',
			'type'    => $post->post_type ?? $old?->post_type ?? 'post',
		);
		$meta  = $request['meta'][ Draft_Facts::META ] ?? null;
		$facts = null === $meta ? null : Asked_Facts::cleaned( (array) $meta, Asked_Facts::DRAFT );
		$photo = $request['featured_media'] ?? null;
		$open  = $this->open( $now, $old, $facts, null === $photo ? null : (int) $photo );
		if ( ! $open ) {
			$this->passed = $now['title'] . "\0" . $now['content'];
			return $post;
		}
		$this->refused( (int) ( $post->ID ?? 0 ), $open );
		return new \WP_Error( 'smpolicy_open', self::message( $open, $old ), array( 'status' => 409 ) );
	}

	/**
	 * Elsewhere the post is stored as pending, unless it is public.
	 *
	 * @param array<string, mixed> $data The post, slashed.
	 * @param array<string, mixed> $all  With what is not of the post's own.
	 * @return array<string, mixed>
	 */
	public function hold_back( $data, $all ) {
		if ( ! is_user_logged_in() || ! in_array( $data['post_type'], Draft_Facts::post_types(), true ) ) {
			return $data;
		}
		$title   = wp_unslash( $data['post_title'] );
		$content = wp_unslash( $data['post_content'] );
		if ( $this->passed === $title . "\0" . $content ) {
			return $data;
		}
		$id   = (int) ( $all['ID'] ?? 0 );
		$old  = $id ? get_post( $id ) : null;
		$open = $this->open(
			array(
				'status'  => $data['post_status'],
				'title'   => $title,
				'content' => $content,
				'type'    => $data['post_type'],
			),
			$old,
			null,
			null
		);
		if ( ! $open ) {
			return $data;
		}
		$this->refused( $id, $open );
		if ( self::is_public( $old ) ) {
			return self::as_it_was( $old, $data, self::message( $open, $old ) );
		}
		set_transient( self::NOTICE . get_current_user_id(), self::message( $open, $old ), HOUR_IN_SECONDS );
		$data['post_status'] = 'pending';
		return $data;
	}

	/**
	 * What is public stays so, and as it was: visitors do not lose the post because somebody changes it. What was written is
	 * not lost either.
	 *
	 * @param \WP_Post             $old     What is stored.
	 * @param array<string, mixed> $data    What would be, slashed.
	 * @param string               $message What the author is told.
	 * @return array<string, mixed> What is stored, slashed.
	 */
	private static function as_it_was( \WP_Post $old, array $data, string $message ): array {
		if ( doing_action( 'wp_ajax_inline-save' ) || defined( 'WP_CLI' ) || defined( 'XMLRPC_REQUEST' ) ) {
			wp_die( esc_html( $message ) ); // They show it at once, and whoever wrote has the words still.
		}
		require_once ABSPATH . 'wp-admin/includes/post.php';
		$written = wp_array_slice_assoc( $data, array( 'post_type', 'post_title', 'post_content', 'post_excerpt' ) );
		$kept    = wp_create_post_autosave( array( 'post_ID' => $old->ID ) + $written );
		if ( ! is_wp_error( $kept ) && $kept > 0 ) {
			$message .= ' ' . __( 'What you wrote is kept as an autosave of it.', 'smpolicy' );
		}
		set_transient( self::NOTICE . get_current_user_id(), $message, HOUR_IN_SECONDS );
		add_filter( 'redirect_post_location', static fn ( $url ) => remove_query_arg( 'message', $url ) ); // It would say "updated".
		return array_intersect_key( wp_slash( get_object_vars( $old ) ), $data ) + $data;
	}

	/**
	 * What was found when a post became public, and who made it so.
	 *
	 * @param string   $now    Its status.
	 * @param string   $before What that was.
	 * @param \WP_Post $post   The post.
	 */
	public function record( $now, $before, $post ): void {
		if ( 'publish' !== $now || 'publish' === $before || ! in_array( $post->post_type, Draft_Facts::post_types(), true ) ) {
			return;
		}
		$draft = Draft::of_content( $post->post_title, $post->post_content, (int) get_post_thumbnail_id( $post ) );
		$found = $this->checker->check( $draft, Draft_Facts::answers( $post->ID ), $post->post_type, $post->ID );
		if ( null === $found ) {
			$this->audit->add_row( Audit::POST, $post->ID, '', '', '', array(), 'unchecked' );
		} elseif ( $found['findings'] ) {
			$this->audit->add_row( Audit::POST, $post->ID, ...array_values( $found['policy'] ), clauses: self::clauses( $found['findings'] ), decision: 'published', reader: $found['reader'] );
		}
	}

	/**
	 * Tells the author on the next page of the administration.
	 */
	public function tell(): void {
		$message = get_transient( self::NOTICE . get_current_user_id() );
		if ( is_string( $message ) ) {
			delete_transient( self::NOTICE . get_current_user_id() );
			echo '<div class="notice notice-error"><p>' . esc_html( $message ) . '</p></div>';
		}
	}

	/**
	 * The open findings that keep a post from being published.
	 *
	 * @param array{status: string, title: string, content: string, type: string} $now   What would be stored.
	 * @param \WP_Post|null                                                       $old   What is stored.
	 * @param array<string, bool|string>|null                                     $facts What was answered just now.
	 * @param int|null                                                            $photo The featured image that was chosen just now.
	 * @return list<array<string, mixed>>
	 */
	private function open( array $now, ?\WP_Post $old, ?array $facts, ?int $photo ): array {
		if ( ! $this->settings->get( 'acknowledge' ) || ! in_array( $now['status'], array( 'publish', 'future' ), true ) ) {
			return array();
		}
		if ( $old && $old->post_status === $now['status'] && $old->post_title === $now['title'] && $old->post_content === $now['content'] ) {
			return array(); // It is public already, and stays as it is.
		}
		$id    = $old?->ID ?? 0;
		$draft = Draft::of_content( $now['title'], $now['content'], $photo ?? ( $id ? (int) get_post_thumbnail_id( $id ) : 0 ) );
		$found = $this->checker->check( $draft, $facts ?? ( $id ? Draft_Facts::answers( $id ) : array() ), $now['type'], $id );
		return array_values( array_filter( $found['findings'] ?? array(), static fn ( $finding ) => $finding['open'] ) );
	}

	/**
	 * Whether a post is public, or will be without anybody's doing.
	 *
	 * @param \WP_Post|null $post The post as it is stored.
	 */
	private static function is_public( ?\WP_Post $post ): bool {
		return in_array( $post?->post_status, array( 'publish', 'future' ), true );
	}

	/**
	 * Notes that a post was not published.
	 *
	 * @param int                        $post The post.
	 * @param list<array<string, mixed>> $open Why.
	 */
	private function refused( int $post, array $open ): void {
		$this->audit->add_row( Audit::POST, $post, '', '', '', self::clauses( $open ), 'refused' );
	}

	/**
	 * The clauses of findings, each once.
	 *
	 * @param list<array<string, mixed>> $findings The findings.
	 * @return list<string>
	 */
	private static function clauses( array $findings ): array {
		return array_values( array_unique( array_column( $findings, 'clause' ) ) );
	}

	/**
	 * What the author is told.
	 *
	 * @param list<array<string, mixed>> $open Why.
	 * @param \WP_Post|null              $old  What is stored.
	 */
	private static function message( array $open, ?\WP_Post $old ): string {
		return sprintf(
			self::is_public( $old )
				/* translators: %s: titles of clauses. */
				? __( 'Not changed: the post stays as it was. These findings of the social media policy are to be acknowledged first, in the panel "Social media policy": %s', 'smpolicy' )
				/* translators: %s: titles of clauses. */
				: __( 'Not published yet. These findings of the social media policy are to be acknowledged first, in the panel "Social media policy": %s', 'smpolicy' ),
			implode( '; ', array_unique( array_column( $open, 'title' ) ) )
		);
	}
}
