// SPDX-License-Identifier: MIT
// Asks the site about the draft, a moment after the last change of it.
( function ( wp, smpolicy ) {
	'use strict';

	const { __, _n, sprintf } = wp.i18n;
	const PAUSE = 400; // milliseconds without a change
	const MOST_TOLD = 3; // titles at once

	const initial = { state: 'waiting', result: null, error: '' };
	wp.data.register(
		wp.data.createReduxStore( 'smpolicy', {
			reducer: ( state = initial, action ) => ( action.type === 'SET' ? Object.assign( {}, state, action.values ) : state ),
			actions: { set: ( values ) => ( { type: 'SET', values } ) },
			selectors: {
				getState: ( state ) => state.state,
				getResult: ( state ) => state.result,
				getError: ( state ) => state.error,
			},
		} )
	);
	const set = wp.data.dispatch( 'smpolicy' ).set;

	let asked = 0;
	let timer;
	let before = '';
	let said = '';
	let known = null; // The findings of the last answer, by their keys.

	smpolicy.openCount = function ( result ) {
		return result ? result.findings.filter( ( finding ) => finding.open ).length : 0;
	};

	smpolicy.summary = function ( result ) {
		if ( ! result.findings.length ) {
			return __( 'Nothing found.', 'smpolicy' );
		}
		const open = smpolicy.openCount( result );
		return open
			? sprintf( /* translators: %d: a number. */ _n( '%d open finding', '%d open findings', open, 'smpolicy' ), open )
			: __( 'Nothing is open.', 'smpolicy' );
	};

	// What somebody who does not see the panel is told: which findings came and went, and how many are open.
	function tell( result ) {
		const now = new Map( result.findings.map( ( finding ) => [ finding.key, finding.title ] ) );
		const was = known || new Map();
		const titles = ( of, without ) => [ ...new Set( [ ...of ].filter( ( [ key ] ) => ! without.has( key ) ).map( ( [ , title ] ) => title ) ) ];
		const came = titles( now, was );
		const gone = titles( was, now ).filter( ( title ) => ! came.includes( title ) );
		const parts = [ smpolicy.summary( result ) ];
		if ( gone.length ) {
			/* translators: %s: titles of clauses. */
			parts.unshift( sprintf( __( 'Solved: %s.', 'smpolicy' ), gone.slice( 0, MOST_TOLD ).join( '; ' ) ) );
		}
		if ( came.length ) {
			/* translators: %s: titles of clauses. */
			parts.unshift( sprintf( __( 'New: %s.', 'smpolicy' ), came.slice( 0, MOST_TOLD ).join( '; ' ) ) );
		}
		const words = __( 'Social media policy:', 'smpolicy' ) + ' ' + parts.join( ' ' );
		if ( came.length || gone.length || ( known && parts[ 0 ] !== said ) ) {
			wp.a11y.speak( words, 'polite' );
		}
		known = now;
		said = smpolicy.summary( result );
	}

	// Publishing waits for what the organization wants acknowledged.
	function lock( result ) {
		const editor = wp.data.dispatch( 'core/editor' );
		if ( result && result.required && smpolicy.openCount( result ) ) {
			editor.lockPostSaving( 'smpolicy' );
		} else {
			editor.unlockPostSaving( 'smpolicy' );
		}
	}

	function show( result ) {
		set( { state: 'done', result, error: '' } );
		lock( result );
		smpolicy.mark( result );
		tell( result );
	}

	smpolicy.check = function () {
		const draft = smpolicy.draft();
		const number = ++asked;
		clearTimeout( timer );
		if ( ! draft.post || ( ! draft.pieces.length && ! draft.media.length ) ) {
			show( { findings: [], urgent: [] } );
			return;
		}
		performance.mark( 'smpolicy-asked' );
		set( { state: 'checking' } );
		wp.apiFetch( { path: '/smpolicy/v1/check', method: 'POST', data: draft } ).then(
			( result ) => {
				if ( number === asked ) {
					show( result );
					performance.measure( 'smpolicy-check', 'smpolicy-asked' );
				}
			},
			( error ) => {
				if ( number !== asked ) {
					return;
				}
				const message = error.message || __( 'The site does not answer.', 'smpolicy' );
				// Nothing is said of words that were not read; what cannot be checked can be published.
				set( { state: 'failed', result: null, error: message } );
				lock( null );
				smpolicy.mark( null );
				if ( said !== message ) {
					said = message;
					wp.a11y.speak( __( 'Social media policy:', 'smpolicy' ) + ' ' + said, 'polite' );
				}
				if ( error.wait ) {
					timer = setTimeout( smpolicy.check, error.wait * 1000 );
				}
			}
		);
	};

	smpolicy.acknowledge = function ( finding, note ) {
		const post = wp.data.select( 'core/editor' ).getCurrentPostId();
		return wp
			.apiFetch( { path: '/smpolicy/v1/acknowledge', method: 'POST', data: { post, key: finding.key, clause: finding.clause, note } } )
			.then( smpolicy.check );
	};

	smpolicy.remember = function ( media, fact, value ) {
		return wp.apiFetch( { path: '/smpolicy/v1/media', method: 'POST', data: { post: media, answers: { [ fact ]: value } } } ).then( smpolicy.check );
	};

	// What the check is made of; the cheap comparison first, since this is asked at every change of anything.
	let blocks;
	let title;
	let featured;
	let meta;
	wp.data.subscribe( () => {
		const editor = wp.data.select( 'core/editor' );
		const now = [
			wp.data.select( 'core/block-editor' ).getBlocks(),
			editor.getEditedPostAttribute( 'title' ),
			editor.getEditedPostAttribute( 'featured_media' ),
			editor.getEditedPostAttribute( 'meta' ),
		];
		if ( ! editor.getCurrentPostId() || ( now[ 0 ] === blocks && now[ 1 ] === title && now[ 2 ] === featured && now[ 3 ] === meta ) ) {
			return;
		}
		[ blocks, title, featured, meta ] = now;
		clearTimeout( timer );
		timer = setTimeout( () => {
			const draft = JSON.stringify( smpolicy.draft() );
			if ( draft !== before ) {
				before = draft;
				smpolicy.check();
			}
		}, PAUSE );
	} );
} )( window.wp, window.smpolicy );
