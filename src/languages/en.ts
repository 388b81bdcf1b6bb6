import type {Language} from './language.js'

/** English. */
export const en = {
  tag: 'en',
  // Function words, among the commonest of any text in the language.
  common: 'and, are, for, have, is, it, not, of, that, the, this, to, was, we, with, you',
  // Q/A: FAQs and interviews alike; I/R: transcripts of qualitative research.
  askers:
    'anchor, asker, co-host, cohost, correspondent, editor, editors, emcee, host, hosts, i, int, '
    + 'interrogator, interviewer, interviewers, journalist, me, moderator, presenter, q, question, '
    + 'quizmaster, reporter, the editor, the editors, the host, the interviewer, the moderator, us',
  answerers: 'a, ans, answer, guest, guests, interviewee, interviewees, r, respondent, the witness, witness',
  voices:
    'all, announcer, attendee, audience, audience member, audience question, both, caller, commenter, '
    + 'crowd, delegate, everybody, everyone, female speaker, female voice, group, listener, male speaker, '
    + 'male voice, man, narrator, panelist, panellist, participant, public, speaker, student, teacher, '
    + 'together, unidentified, unidentified female, unidentified male, unidentified man, '
    + 'unidentified speaker, unidentified woman, unknown, unknown speaker, voice, voice-over, voiceover, '
    + 'voices, we, woman, you',
  sounds:
    'ad, ad break, advert, advertisement, applause, archive clip, audio clip, background music, break, '
    + 'cheering, clip, commercial, commercial break, crosstalk, fade in, fade out, inaudible, interlude, '
    + 'intro, intro music, jingle, laughter, music, music break, music fades, opening music, outro, '
    + 'outro music, pause, recording, sfx, silence, sound effect, sound effects, soundbite, sponsor, '
    + 'sponsor break, sponsor message, sponsor read, sting, theme music, theme song, video clip',
  // Labels of documentation, recipes, events, changelogs, reviews, exercises, e-mail heads, meeting notes.
  nonSpeakers:
    'about, absent, abstract, accepted, accessibility, account, acked-by, acknowledgement, '
    + 'acknowledgements, act, action, action item, action items, actions, activities, activity, actors, '
    + 'actual, actual behavior, added, added in, additional information, additional resources, address, '
    + 'admin, admission, advanced, advantage, advantages, advantages and disadvantages, advice, '
    + 'affected versions, affiliation, after, after that, afternoon, age, age range, agenda, ai, aka, '
    + 'album, alias, aliases, allergens, allow, alt text, alternative, alternatives, '
    + 'alternatives considered, amount, analysis, and, android, anecdote, angular, answer key, answers, '
    + 'antonyms, api, apis, apologies, appearance, appendix, application, applies to, apply, approach, '
    + 'arabic, area, args, arguments, armor class, article, artist, as a result, aside, assignee, '
    + 'assignment, assistant, assumption, assumptions, attachment, attachments, attendees, attending, '
    + "attention, attribution, audience level, audience size, audio, author, author's note, authors, "
    + 'availability, available, average, awards, axiom, back to top, background, bad, bad example, '
    + 'bake time, band, bandwidth, base score, baseline, bash, basic, bcc, before, beginner, behavior, '
    + 'behaviour, benefit, benefits, best, best for, best practice, best practices, better, '
    + 'bibliography, big picture, bio, biography, birthday, bitbucket, blockers, blog, body, bonus, '
    + 'book, books, born, borrowed, borrower, bot, bottom line, bottom line up front, brand, breakfast, '
    + 'breaking, breaking change, breaking changes, bridge, brief, broken, browser, budget, bug, '
    + 'bug fix, bug fixes, bugfixes, bugs, build, bullet points, but, buyer, by, calories, camera, '
    + 'candidates, capacity, caption, case, cast, casting time, casual, categories, categorization, '
    + 'category, cause, caution, caveat, caveats, centos, chair, chairs, challenge, challenges, '
    + 'champion, champion issue, champions, change, changed, changelog, changes, chapter, characters, '
    + 'chatbot, chatgpt, check, checklist, checksum, children, chinese, chord, chore, chorus, chrome, '
    + 'cinematography, citation, cite as, city, claim, claims, class, classes, claude, cleanup, cli, '
    + 'client, closed, closes, clothing, co-author, co-authored-by, code, code example, codename, '
    + 'collaborators, color, colors, colour, colours, column, columns, command, commands, comment, '
    + 'comments, common mistakes, community impact, company, compatibility, complexity, component, '
    + 'components, computer, computing, concept, concepts, conclusion, conclusions, condition, '
    + 'conditions, config, configuration, conflict of interest, cons, consequence, consideration, '
    + 'considerations, constraints, contact, content, content warning, contents, context, '
    + 'contraindications, contributing, contributor, contributors, cook time, cooking time, copyright, '
    + 'core concepts, corollary, correct, correction, cost, costs, counterexample, country, course, '
    + 'cover, cover image, cover letter, coverage, cpu, created, created at, credit, credits, criteria, '
    + 'css, cuisine, currency, current, currently, customer, cut-off, cve, cvss, dairy free, danger, '
    + 'data, data source, database, dataset, date, dates, day, days, deadline, deadlines, dear all, '
    + 'dear editor, dear reader, dear readers, dear sir, dear sir or madam, death, debian, debug, '
    + 'december, decision, decisions, default, defaults, definition, definitions, delivery, demo, '
    + 'demo link, department, departure, dependencies, deploy, deprecated, deps, description, '
    + 'descriptions, design, desired, destination, details, developer, developers, development, '
    + 'diagnosis, diagram, diet, difficulty, dimension, dimensions, dinner, direct, directions, '
    + 'director, directory, disadvantage, disadvantages, disallow, disclaimer, disclosure, discord, '
    + 'discount, discussion, disk, dislikes, display name, distance, district, dns, do not, docs, '
    + "document, documentation, doi, domain, don't, don'ts, dos, dose, double check, download, "
    + 'downloads, downside, downsides, drawback, drawbacks, due, due date, duration, dutch, e-mail, '
    + "e.g., easy, edge, edited, editor note, editor's note, education, effect, effects, effort, "
    + 'eligibility, email, email address, employer, end, end date, end time, ending, english, entry, '
    + 'entry fee, environment, environments, episode, episodes, equation, equipment, errata, erratum, '
    + 'error, error handling, error message, errors, estimate, estimated time, etymology, evaluation, '
    + 'evening, event, events, evidence, example, example usage, examples, exception, exceptions, '
    + 'executive summary, exercise, exercises, exhibit, expected, expected behavior, expected behaviour, '
    + 'expected output, expected result, expected results, expenses, experience, experiment, expires, '
    + "explain like i'm five, explanation, explanations, extra, facebook, facilitator, fact, facts, "
    + 'fail, failure, fallback, false, family, faq, faqs, fat, fax, feature, features, february, fedora, '
    + 'fee, feedback, fees, female, field, fig, figure, file, filed under, filename, files, final score, '
    + 'final thoughts, final verdict, finally, find out more, finding, findings, finnish, firefox, '
    + 'first, first name, first things first, firstly, fix, fixed, fixes, fixme, flag, flavor, flavour, '
    + 'floor, focus, folder, follow us, follow-up, font, footer, footnote, for example, for instance, '
    + 'for more information, for sale, foreword, formal, format, formation, formula, forum, founded, '
    + 'founder, frameworks, free, french, frequency, friday, from, from the archive, frontend, '
    + 'full name, fun fact, function, functions, funding, further information, further reading, '
    + 'further resources, future work, fwd, fyi, gender, genre, german, getting started, gift, github, '
    + 'gitlab, given, glossary, gluten free, goal, goals, good, good example, good to know, gpt, gpu, '
    + 'grade, grading, gradle, graphic, graphics, greek, guests list, guidance, guide, guideline, '
    + 'guidelines, half time, hardware, hash, hashtag, headline, headquarters, heads up, health, hebrew, '
    + "height, hello, help, help wanted, helped-by, here's an example, high, highlight, highlights, "
    + 'hindi, hint, hints, history, hit points, hobbies, home, home page, homepage, homework, hosted by, '
    + "hostname, hour, hours, how, how it started, how it's going, html, http, https, human, hypotheses, "
    + 'hypothesis, i.e., idea, ideas, identifier, illustration, illustrations, illustrator, image, '
    + 'image by, image caption, image credit, image source, images, images by, imagine, imagine this, '
    + 'impact, implementation, importance, important, impressions, improvement, improvements, '
    + 'in a nutshell, in brief, in conclusion, in other news, in other words, in practice, in reality, '
    + 'in short, in summary, in the news, in this article, in this episode, in this issue, in this post, '
    + 'incident, incorrect, index, indirect, industry, info, informal, information, ingredient, '
    + 'ingredients, initial release, innovation, input, inputs, insight, insights, instagram, install, '
    + 'installation, instance, instead, instruction, instructions, instructor, instrument, '
    + 'intended audience, intent, interests, interface, intermediate, internal, interview, '
    + 'interview date, interview with, interviewed, introducing, introduction, investment, invoice, ios, '
    + 'isbn, issn, issues, italian, iteration, january, japanese, java, javascript, job, job title, '
    + 'journal, july, jurisdiction, key, key developments, key idea, key point, key points, key result, '
    + 'key results, key takeaway, key takeaways, keynote, keys, keyword, keywords, kind, known issue, '
    + 'known issues, korean, kotlin, label, labels, landlord, language, languages, last, last modified, '
    + 'last name, last reviewed, last updated, last week, lastly, late, latest, latest version, latin, '
    + 'law, layout, lead, lead time, league, learn more, learning objectives, learning outcomes, legend, '
    + 'lemma, lender, length, lesson, lesson learned, lessons, lessons learned, level, library, licence, '
    + 'license, licenses, likes, limit, limitation, limitations, limits, line-up, lineup, link, '
    + 'linkedin, links, linux, listen, listing, literal translation, literally, literature, live demo, '
    + 'llm, local time, location, login, logistics, long answer, long story short, long version, low, '
    + 'lunch, lyrics, machine, macos, mail, main idea, main point, maintained by, maintainer, '
    + 'maintainers, male, manual, manufacturer, map, march, marital status, market, mastodon, material, '
    + 'materials, matrix, maven, max players, maximum, md5, meaning, meaning and use, measure, '
    + 'measurements, media, media contact, medium, meeting, meeting link, member, members, membership, '
    + 'memory, memory usage, mentor, mentors, menu, message, method, methodology, methods, metric, '
    + 'metrics, milestone, milestones, minimum, minimum requirements, minor, minus, minus points, '
    + 'minutes, mission, mistake, mistakes, mobile, mode, model, modified, module, modules, monday, '
    + 'month, monthly, mood, moral of the story, more, more info, more information, morning, motivation, '
    + 'must, my advice, my goal, my opinion, my point, my question, my rating, my take, my verdict, '
    + 'myth, n.b., name, names, nationality, nearest station, needs, network, new, new feature, '
    + 'new features, new in, news, newsletter, next, next meeting, next step, next steps, next time, '
    + 'next up, nickname, night, no, non-goal, non-goals, norwegian, notable, notation, note, '
    + 'note taker, note to self, note well, notes, notetaker, notice, november, now, npm, '
    + 'number, number of pages, nutrition, objective, objectives, objectives and key results, '
    + 'observation, observations, occupation, october, offer, offers, office, office hours, '
    + 'official website, ok, old, on the one hand, on the other hand, one last thing, one more thing, '
    + 'ongoing, online, open, open question, open questions, opening hours, opening times, opensuse, '
    + 'opera, operating system, operating systems, opinion, opponent, option, optional, options, order, '
    + 'organisation, organiser, organisers, organization, organizer, organizers, origin, original, '
    + 'original article, original title, originally published, os x, otherwise, outcome, outcomes, '
    + 'outline, output, outputs, overall, overall rating, overview, owner, owners, p.p.s., p.s, '
    + 'package, packages, page, pages, paper, paragraph, parameter, parameters, params, parking, part, '
    + 'participants, partner, partners, passenger, password, patch, path, pattern, payment, percentage, '
    + 'performance, period, permalink, permissions, person, phase, phone, phone number, photo, photo by, '
    + 'photo credit, photo credits, photograph, photographer, photographs, photography, photos, '
    + 'photos by, php, picture, picture this, pictures, pitfall, pitfalls, place, plan, plans, platform, '
    + 'platforms, player, players, playlist, please note, plot, plural, plus, plus points, pnpm, '
    + 'podcast, point, points, policy, polish, polite, poll, polls, port, portuguese, position, '
    + 'possible answer, possible answers, possible mentors, possible solution, possible values, post, '
    + 'postcode, postcondition, postconditions, posted, posted by, posted on, postscript, power, '
    + 'powershell, pps, practical information, practice, precautions, precondition, preconditions, '
    + 'preface, premise, prep, prep time, preparation, prerequisite, prerequisites, present, '
    + 'press contact, preview, previous, previously, price, prices, primary objective, principle, '
    + 'principles, print, prior art, priority, privacy, private, private chat, prize, pro, pro tip, '
    + 'problem, problems, procedure, process, produced by, producer, product, products, profession, '
    + "professor's note, proficiencies, profile, program, programme, progress, project, projects, "
    + 'prompt, pronunciation, proof, proposal, proposals, proposed by, proposition, pros, pros and cons, '
    + 'protected, protein, protip, proverb, provider, publication date, publications, published, '
    + "published by, published in, published on, publisher, publisher's note, punchline, purpose, "
    + 'purposes, python, qotd, quality, quantity, question of the day, quick fact, quick facts, '
    + 'quick start, quick tip, quote, quote of the day, quotes, range, rating, rationale, re, reach, '
    + 'react, read, read also, read more, read next, read time, reader, readers, reading time, reality, '
    + 'reason, reasons, recap, recipe, recipes, recipient, recommendation, recommendations, recommended, '
    + 'recommended for, recommended reading, reduced, refactor, referee, reference, '
    + 'reference implementation, references, refrain, refs, regards, region, registration, regrets, '
    + 'regular price, related, related articles, related links, related posts, related work, relations, '
    + 'release, release date, release notes, released, relevance, remark, remarks, remarks and notes, '
    + 'remember, reminder, removed, rent, replacement, reply, reply-to, repo, report, reported-by, '
    + "reporter's note, repository, reproduction, request, required, requirements, requires, research, "
    + 'research question, researchers, reservations, resolution, resolutions, resolved, resource, '
    + 'resources, response, responsibilities, responsibility, result, results, return, returns, review, '
    + 'reviewed-by, reviewer, reviewers, reviews, revised, revision, reward, right, risk, risks, '
    + 'road map, roadmap, role, room, root cause, round, route, rss, rsvp, rule, rules, run, runner-up, '
    + 'running time, runtime, russian, rust, safari, salary, sample, sample answer, sample input, '
    + 'sample output, saturday, sauce, save the date, saving throws, say, scale, scenario, scene, '
    + 'schedule, school, scope, screenshot, scribe, sdk, season, season and episode, second, secondly, '
    + 'secret, section, security, see, see also, self-promotion, seller, semester, sender, sent, '
    + 'september, series, server, serves, service, services, serving, serving size, serving suggestion, '
    + 'servings, session, setlist, sets, setting, setup, severity, sex, sha1, sha256, shape, share, '
    + 'shasums, shell, shipping, shop, short answer, short version, show notes, side effect, '
    + 'side effects, side note, sidenote, sign up, signature, signed, signed-off-by, similar, '
    + 'sincerely, single, site, situation, size, skill, skill level, skills, slack, slack channel, '
    + 'sleep, slides, slug, small print, social media, software, solution, solutions, solved, song, '
    + 'sorry, soundtrack, source, source code, sources, space complexity, spanish, speakers, spec, '
    + 'special offer, special thanks, species, specification, specifications, specs, speed, spelling, '
    + 'spoiler, spoiler alert, sponsors, sql, stage, stakeholders, standard, starring, start, '
    + 'start date, start time, station, statistics, status, step, steps, steps to reproduce, stock, '
    + 'storage, strategy, straw poll, strength, strengths, structure, study, style, styles, subgenre, '
    + 'subject, subject line, subjects, submitted by, subscribe, subtask, subtitle, subtotal, success, '
    + 'suggested reading, suggested-by, suggestion, suggestions, suitable for, summary, sunday, '
    + 'supplies, support, supported by, supported versions, suppose, surface, surname, swedish, symptom, '
    + 'symptoms, synonyms, syntax, system, system requirements, table, tag, tagline, tags, '
    + 'tags and categories, takeaway, takeaways, target, target audience, target group, task, tasks, '
    + 'tax, tba, tbd, tcp, team, teaser, technique, technologies, technology, tel, telegram, telephone, '
    + 'temperature, tenant, tense, term, terminology, terms, terms and conditions, test, test case, '
    + 'tested-by, testing, tests, text, text by, thank you, thanks, thanks to, that said, the answer, '
    + 'the bad, the bad news, the catch, the fix, the goal, the good, the good news, the idea, '
    + 'the issue, the lesson, the moral, the pattern, the point, the problem, the question, the reason, '
    + 'the result, the scene, the setting, the setup, the solution, the ugly, the winner, theme, themes, then, theorem, '
    + 'theory, thesis, thesis statement, thing to note, third, third party, threads, thumbnail, thursday, '
    + 'ticket, tickets, time, time complexity, time keeper, timekeeper, timeline, times, timestamp, '
    + 'timetable, timezone, tip, tips, title, title and author, tl dr, tldr, to, to apply, to do, '
    + 'today, todo, tomorrow, tools, top tip, topic, topics, total, total cost, total time, tracklist, '
    + 'trade-off, trade-offs, tradeoff, tradeoffs, training, transcribed by, transcript, transcription, '
    + "translated by, translated from, translation, translator, translator's note, translators, "
    + "translators' note, transport, trigger warning, trivia, troubleshooting, true, true or false, "
    + 'tuesday, turkish, tutor, tutorial, tweet, twist, twitter, type, types, typescript, typo, ubuntu, '
    + 'underlying cause, unit, units, university, unix, unknowns, upcoming, update, updated, updates, '
    + 'upgrade, upgrade notes, upside, upsides, urgent, uri, url, usage, use, use case, use cases, '
    + 'used by, useful links, user, user-agent, username, users, utility, vaccine, valid, validation, '
    + 'value, values, variable, variables, variant, variants, variation, vegan, vegetarian, vehicle, '
    + 'vendor, venue, venue and time, verdict, verse, version, versions, via, video, view, viewpoint, '
    + 'vision, vocabulary, volume, volunteers, vote, votes, vulnerability, wage, warning, warnings, '
    + 'watch, ways, we recommend, weakness, weaknesses, weather, web, web site, webinar, website, '
    + 'wednesday, week, week days, weekday, weekdays, weekend, weight, what, what changed, '
    + 'what happened, what happens, what i learned, what to do, what we know, what went well, '
    + "what went wrong, what you need, what you'll learn, what's new, what's next, when, where, "
    + 'where to buy, where to find, who, who should read this, why, why it happens, why this worked, '
    + 'width, wikipedia, window, windows, winner, winners, with love, with that said, word, word count, '
    + 'word of the day, words, words by, work, work experience, work in progress, workaround, '
    + 'working group, workshop, worst, write to us, writer, writers, written by, wrong, yarn, year, '
    + "year of publication, years, yes, yesterday, yesterday's result, yield, yield and time, "
    + 'you will need, your task, youtube, zip code, zoom link',
  joiners: 'and',
  particles: 'af, al, ap, bin, da, de, del, della, den, der, di, dos, du, el, ibn, la, le, ten, ter, van, von',
  // English-language newspaper style books; Congress and parliament reports.
  titles:
    'ambassador, brother, captain, chef, coach, colonel, commander, congressman, congresswoman, '
    + 'councillor, doctor, dr, father, governor, imam, lieutenant, lt., minister, miss, mr, mrs, '
    + 'ms, mx, president, prof, professor, rabbi, representative, rev, '
    + 'reverend, senator, sergeant, sgt., sir, sister',
  // Degrees, orders and generations as written after a name.
  suffixes:
    'b.a., b.s., b.sc., beng, bsc, cbe, cissp, cpa, d.phil., dbe, dphil, dvm, ed.d., edd, esq, frs, ii, iii, iv, j.d., jr, kbe, lcsw, llm, m.a., m.b.a., m.d., m.f.a., m.sc., mba, mbe, md, meng, mfa, mph, msc, obe, ph.d., phd, pmp, r.n., sr',
  // Headlines of interviews; "AMA" is a forum genre.
  genres:
    '10 questions, 20 questions, 3 questions, 5 questions, a chat with, a conversation with, ama, '
    + 'answered a few questions, answered our questions, answered some questions, '
    + 'answers our questions, ask me anything, asked her a few questions, asked her some questions, '
    + 'asked him a few questions, asked him some questions, asked them a few questions, '
    + 'asked them some questions, catching up with, chatting with, conversation with, '
    + 'conversations with, fireside chat, five questions, in conversation with, interview, '
    + 'interview transcript, interviewed, interviews with, oral history, podcast transcript, q and a, '
    + 'q&a, questions with, sat down with, sit down with, sits down with, ten questions, '
    + 'three questions, transcript, transcription, twenty questions, we caught up with, we spoke to, '
    + 'we spoke with, we talked to',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'behavioral interview, behavioral interviews, behavioural interview, behavioural interviews, '
    + 'coding interview, coding interviews, exit interview, faq, faqs, how to interview, '
    + 'how we interview, interview advice, interview answers, interview experience, interview guide, '
    + 'interview kit, interview list, interview loop, interview prep, interview preparation, '
    + 'interview process, interview question, interview questions, interview rounds, interview tips, '
    + 'interviewing candidates, interviewing process, job interview, job interviews, mock interviews, '
    + 'prepare for an interview, preparing for an interview, technical interview, technical interviews, '
    + 'user interviews',
  // Bylines of magazines.
  credits:
    'as told to, conducted by, interview and photos by, interview and text by, '
    + 'interview and translation by, interview by, interview conducted by, interview:, interviewed by, '
    + 'interviewer:, moderated by, questions asked by, questions by, story and interview by, '
    + 'text and interview by, the interview was conducted by, this conversation was conducted by, '
    + 'this interview was conducted by, this interview was done by, words by',
  // Editing notes of newspapers and magazines ("edited for length and clarity").
  closings:
    'about the author, about the interviewee, about the interviewer, about the speaker, '
    + 'answers have been edited, condensed and edited, copyright, courtesy of, cover photo, '
    + "edited and condensed, edited for clarity, edited for length, editor's note, editors' note, "
    + 'end of transcript, first published, header image, her answers have been, his answers have been, '
    + "if you would like to be interviewed, if you'd like to be interviewed, image credit, "
    + 'interview edited, interview has been edited, know someone we should interview, lightly edited, '
    + 'listen to the full, listen to the interview, more interviews, note from the editor, '
    + 'originally published, our conversation has been, our conversation was condensed, '
    + 'our conversation was edited, our interview was, our thanks go to, our thanks to, photo by, '
    + 'photo courtesy of, photo credit, photos by, questions and answers have been, '
    + 'read more interviews, read the complete interview, read the full interview, '
    + 'read the full transcript, read the rest of, reposted, reprinted, republished, '
    + 'responses have been edited, sign up for our newsletter, some answers have been, '
    + 'some questions have been, subscribe to, thanks again to, thanks to our guest, '
    + 'the above interview, the conversation has been, the conversation was edited, '
    + 'the interview has been edited, the interview was conducted, the interview was edited, '
    + 'the preceding interview, the transcript has been, the transcript was, their answers have been, '
    + 'their comments have been, this article is part, this concludes, this conversation has been, '
    + 'this conversation is edited, this conversation was condensed, this conversation was conducted, '
    + 'this conversation was edited, this conversation was lightly, this conversation was originally, '
    + 'this conversation was recorded, this conversation was transcribed, this discussion has been, '
    + 'this interview appeared, this interview first, this interview has been, this interview is, '
    + 'this interview originally, this interview series, this interview took place, this interview was, '
    + 'this is the first in a series, this post is part, this q&a has been, this q&a was, '
    + 'this transcript has been, this transcript is, this transcript was, transcribed by, transcript by, '
    + "transcription by, translated by, translated from, translation by, translator's note, "
    + 'want to be interviewed, watch the full, watch the interview, we thank, '
    + 'would you like to be interviewed',
  afterwords:
    'about the author, about the authors, about the guest, about the interview, about the interviewee, '
    + 'about the interviewer, about the series, about the speaker, about the speakers, '
    + 'about this interview, about this series, about us, acknowledgements, acknowledgments, '
    + 'additional resources, afterword, appendix, bibliography, bio, biography, closing remarks, '
    + 'closing thoughts, closing words, comments, conclusion, conclusions, contact, contributors, '
    + "copyright, credits, disclaimer, editor's note, epilogue, final thoughts, final words, footnotes, "
    + 'further information, further reading, further resources, get in touch, get involved, in closing, '
    + 'join us, keep reading, key takeaways, learn more, leave a comment, leave a reply, licence, license, '
    + 'links, more from, more information, more interviews, more like this, next steps, '
    + 'notes, other interviews, photo credits, postscript, read more, read next, recommended reading, '
    + 'references, related, '
    + 'resources, responses, see also, share this, show notes, sources, '
    + 'stay in touch, subscribe, summary, support us, takeaways, thanks, tl;dr, transcript notes, '
    + "transcription notes, translation, want more, webmentions, what's next, where to find, wrap up, "
    + 'wrap-up, wrapping up, you may also like, you might also like',
  // Contracts and academic prose.
  aliases:
    'abbreviated, abbreviated as, abbreviated to, from here on, from now on, henceforth, hereafter, '
    + 'hereafter referred to as, hereinafter, hereinafter called, hereinafter referred to as, '
    + 'in the following, in what follows, indicated as, referred to as, referred to below as, shortened to',
  selves: "I, I'd, I'll, I'm, I've, me, my, myself, " + "our, ours, ourselves, us, we, we'd, we'll, we're, we've",
  requests:
    'any advice, any final, any last, begin by, briefly introduce, can you tell, complete the sentence, '
    + 'complete this sentence, convince us, could you tell, describe, elaborate, expand on, explain, '
    + 'fill in the blank, finish the sentence, finish this sentence, give me, give us, help us, imagine, '
    + 'in a few words, in a sentence, in one sentence, in your own words, introduce yourself, '
    + "let us begin, let us start, let us talk, let us turn, let's begin, let's discuss, let's go back, "
    + "let's move, let's start, let's talk, let's turn, name a, name one, name three, name two, pick a, "
    + 'pick one, please describe, please elaborate, please explain, please give, please introduce, '
    + 'please share, please tell, recommend, remind me, remind us, say a bit, say a little, say more, '
    + 'share, start by, start with, take me back, take me through, take us back, take us behind, '
    + 'take us through, talk a bit about, talk a little about, talk about, talk me through, '
    + 'talk to me about, talk to us about, talk us through, tell me, tell us, walk me through, '
    + 'walk us through, your favorite, your favourite'
} as const satisfies Language
