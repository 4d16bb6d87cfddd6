// Generated from src/contract/openapi.json by "npm run generate".

export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Logins, denials and decisions, oldest first */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this server can answer: it has just asked the database */
        get: operations["showHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The missions in which you hold a role */
        get: operations["listMissions"];
        put?: never;
        /** Found a mission, empty but for what it says of itself */
        post: operations["createMission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a mission says of itself; its ETag is what a change takes in If-Match */
        get: operations["showMission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Open the brief to readers without login, or close it; If-Match is required */
        patch: operations["changeMission"];
        trace?: never;
    };
    "/api/v1/missions/{mission}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every batch with its stages, days stated, planned and real, slack, slip and gates */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch with its stages, days stated, planned and real, slack, slip and gates */
        get: operations["showBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what happened in the chain, all of it or nothing; the answer says what moved */
        post: operations["recordChain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/chain/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One noun of the chain as it stood on a day, in words with their ranges */
        get: operations["listChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/chain/{noun}/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded of a noun, as rows that can be recorded again */
        get: operations["exportChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two days of knowledge, and who said so */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to chase: the last word, what is due, the next act and its sentence */
        get: operations["listChase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/classes/{class}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark who was there when a module was taught; marking it again corrects it */
        post: operations["markAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/classes/{class}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the people chosen for a batch into a class */
        post: operations["enrolClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/classes/{class}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in a class of the own country, with attendance and results */
        get: operations["listClassPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/classes/{class}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a class passed, but for those named; graduates form the batch */
        post: operations["recordClassResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/classes/{class}/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet to print: the class list, or one to sign */
        get: operations["printClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises, requests and expressions of confidence, and what became of them */
        get: operations["listCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements that cannot all hold, and those that only look so, each explained */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contributing countries, the lead nation first */
        get: operations["listContributors"];
        put?: never;
        /** Add a contributing country */
        post: operations["addContributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources of the mission, a page at a time */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source with the passages quoted from it, and its text once it is attached */
        get: operations["showDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents/{document}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the accepted proposals of a document into the ledger; the answer is the receipt */
        post: operations["commitProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents/{document}/extraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the endpoint that is set up, if any; what the text bears out joins the proposals */
        post: operations["extractProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents/{document}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what you read in a passage of the document that you mark */
        post: operations["markPassage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/documents/{document}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attach the text of a source; its SHA-256 must be the one the ledger holds */
        put: operations["attachDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who met whom, by day, as had been said by the day of knowledge */
        get: operations["listEngagements"];
        put?: never;
        /** Record that people met, spoke or were shown something */
        post: operations["addEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the picture as CSV, with source, passage and both clocks */
        get: operations["exportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a strength will be in theatre: days by share of the samples, and chances by day */
        get: operations["runForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by the stage reached, each counted once, for the mission and by contributor */
        get: operations["showFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents whose proposals wait for a decision or a commit, the last read first */
        get: operations["listWaitingDocuments"];
        put?: never;
        /** Keep a text and the statements proposed from it; nothing enters the ledger */
        post: operations["takeInDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/intake/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the text of a file (.txt, .html, .pdf) and the statements proposed from it
         * @description The body is the file, 50 MiB at most; `x-file-name` its name, percent-encoded. Pages and PDFs are read in a process of its own that is killed after 30 s or at 512 MiB; a PDF has 500 pages at most, and a scan without text is refused as one.
         */
        post: operations["takeInFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every manifest in counts: those of others as far as they are told */
        get: operations["listManifests"];
        put?: never;
        /** Open the manifest of a lift, or change its days and room while it is a draft */
        post: operations["draftManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One manifest in counts, with its steps and the hash of what is on it */
        get: operations["showManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who might board: those of its batch or whom a search finds, each with what blocks them */
        post: operations["searchCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tick people off, at the desk or at the gate; each counts once, however often it is sent */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on a manifest of the own country, and what changed after the freeze */
        get: operations["listManifestPeople"];
        put?: never;
        /** Put people on it, so many of its batch or those named; each who cannot go says why */
        post: operations["boardManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take people off it */
        post: operations["leaveManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet to print: the manifest, one to sign, or a bus list in big letters */
        get: operations["printManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/manifests/{manifest}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it a step on; an approval is another person’s, and binds to what was shown */
        post: operations["advanceManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held which office, all of time, as far as anyone said */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the mission stood on a day, as it had been said by a day */
        get: operations["showPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plan-ground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a plan would rest on, and what is missing, by name */
        get: operations["showPlanGround"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plan-lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the next lifts of the plan in force into the chain */
        post: operations["draftPlanLifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/planning-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record values that plans need and the chain does not hold */
        post: operations["recordPlanningValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plans of a mission, the newest first */
        get: operations["listPlans"];
        put?: never;
        /** Ask for a plan: its input is kept, a worker solves it */
        post: operations["makePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan in days and names, its strength, and why it is not earlier */
        get: operations["showPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans/{plan}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a plan in force; whoever made it cannot */
        post: operations["adoptPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans/{plan}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the work on a plan; the best so far is kept */
        post: operations["cancelPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans/{plan}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a plan would change in the one in force */
        get: operations["diffPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/plans/{plan}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the work on a plan stands, as server-sent events until it is over */
        get: operations["followPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promise register: dates and numbers, what came of them, and the slip in days */
        get: operations["listPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals with where they stand, in the order of the text */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/proposals/{proposal}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, reject with a reason, edit, or undo the last decision */
        post: operations["decideProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/proposals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept many proposals at once, or undo what was decided of them; all or none */
        post: operations["decideProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What headings were taken for, and every field there is */
        get: operations["showRollColumns"];
        /** Take headings for other fields, from the next file on */
        put: operations["rememberRollColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are on each country’s roll; small counts are hidden */
        get: operations["countRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roll in the sender’s own columns; importing it changes nothing */
        get: operations["exportRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that came in, the latest first */
        get: operations["listRollImports"];
        put?: never;
        /**
         * Read a roll as a plan: xlsx, csv, or a block pasted from a sheet
         * @description The body is the file; `x-file-name` its name, percent-encoded. Nothing is written to the roll. Whatever takes longer than a second (`Prefer: wait=SECONDS`, 60 at most) answers 202, and the plan is at its `progress` and its address.
         */
        post: operations["planRollImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan: counts, findings, columns, a sample of what would change */
        get: operations["showRollImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the good rows of a plan go in, failed ones or not */
        post: operations["applyRollImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mend cells of failed rows in place; those that are good now join */
        post: operations["correctFailedRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/failed.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The failed rows in the sender’s own columns, to mend and drop again */
        get: operations["exportFailedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the reading is, as server-sent events until it is over */
        get: operations["followRollImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a plan by tab: new, changed, unchanged, errors */
        get: operations["listRollImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/imports/{import}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last import back */
        post: operations["undoRollImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A window of the people on the roll, filtered and sorted */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person: each criterion with its evidence, and stages over time */
        get: operations["showPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note another form of a name; searching finds it */
        post: operations["noteAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what a person says against a verdict */
        post: operations["noteAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/casualties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record harm to a person; nobody else sees it before the next of kin */
        post: operations["reportCasualty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a leave; too early or too long is said and not refused */
        post: operations["recordLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/leaves/{since}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back the leave that begins on a day */
        delete: operations["cancelLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other names, tours, leave, harm and the way home of one person */
        get: operations["showLife"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/next-of-kin-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next of kin have been told: it is shown and counted from here on */
        post: operations["tellKin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/repatriation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one person home; the chain is told of one return */
        post: operations["repatriateOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to set one rule aside for one person until a day */
        post: operations["proposeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/waivers/{rule}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a waiver, as another person than who proposed it */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/{person}/waivers/{rule}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a waiver, or take a proposed one back */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody on the roll, column by column: for a grid of its own */
        get: operations["listPeopleByColumn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same, with part of a name or of a service number */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of who may go, and every change proposed */
        get: operations["listRules"];
        put?: never;
        /** Propose other values; tells whom that lets go, and judges nobody yet */
        post: operations["proposeRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/rules/{version}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a change, as another person than who proposed it */
        post: operations["approveRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/rules/{version}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposed change back */
        post: operations["withdrawRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may go under the rules, by count and by reason; tries save nothing */
        get: operations["screenRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/screening/threshold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may go at each value that a rule could have */
        get: operations["tryThreshold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose people under quotas, or the nearest that can be with the reason */
        post: operations["selectBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/roll/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty sheet with every heading that is read */
        get: operations["downloadRollTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sources said, filtered and sorted, a page at a time */
        get: operations["listStatements"];
        put?: never;
        /** Record what a source said; the answer names the conflicts it brings */
        post: operations["recordStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statement with its passage, its conflicts, its neighbours and its history */
        get: operations["showStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/statements/{statement}/rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Prefer a statement, deprecate it, or take that back, with the reason */
        put: operations["rankStatement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/statements/{statement}/supersession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a statement that takes the place of an earlier one, which stays */
        post: operations["supersedeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/statements/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many statements each value of a filter would leave */
        get: operations["countStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/strength": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in theatre, on each day on which it changed */
        get: operations["listStrength"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{mission}/weighings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the undecided and accepted proposals agree or conflict with, as if all were committed */
        get: operations["weighProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["showApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem type stands for; the address in `type` leads here */
        get: operations["showProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in, with which roles, and until when */
        get: operations["showSession"];
        put?: never;
        /** Log in with account and password; the answer sets the session cookie */
        post: operations["logIn"];
        /** End this session */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who has or had an account, with their roles */
        get: operations["listUsers"];
        put?: never;
        /** Give a person an account and roles */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an account and all its sessions, at once */
        delete: operations["disableUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AliasList: {
            aliases: {
                form: string;
                /** @enum {unknown} */
                kind: "spelling" | "script" | "former" | "called";
            }[];
        };
        AppealNoted: {
            /** @description The version whose verdict it is against */
            ruleSetVersion: number;
            serviceNumber: string;
        };
        AttendanceMarked: {
            absent: number;
            there: number;
        };
        AuditTrail: {
            events: {
                /**
                 * @example login
                 * @example denied
                 * @example statement-recorded
                 */
                action: string;
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description JSON, as the text that was hashed */
                facts: string;
                /** @description SHA-256 of the event before and of this one, in hex */
                hash: string;
                /** @description Empty: none in particular */
                mission: string;
                seq: number;
                target: string;
            }[];
            next: string | null;
        };
        Batch: {
            asStated: string;
            assumptions: string[];
            class: string | null;
            contributor: string;
            earliestDeparture: string | null;
            formedOn: string;
            gates: {
                closedOn: string | null;
                gate: string;
                holds: boolean;
                kind: string;
                openedOn: string;
                reason: string;
                source: string | null;
            }[];
            high: number | null;
            id: string;
            label: string | null;
            low: number;
            parts: {
                arrived: string | null;
                asStated: string;
                confirmer: string | null;
                departed: string;
                from: string;
                high: number | null;
                landed: {
                    asStated: string;
                    high: number | null;
                    low: number;
                } | null;
                lift: string;
                low: number;
                slipDays: number | null;
                to: string;
            }[];
            quotas: string[];
            remainder: {
                asStated: string;
                high: number | null;
                low: number;
                slipDays: number | null;
                state: string;
            } | null;
            said: {
                as: string;
                day: string;
                milestone: string;
                on: string;
                source: string | null;
                speaker: string | null;
            }[];
            slackDays: number | null;
            slipDays: number | null;
            stages: {
                asStated: string;
                high: number | null;
                low: number;
                planned: string | null;
                real: string | null;
                stage: string;
                stated: string | null;
            }[];
            statedDeparture: string | null;
            training: {
                ends: string | null;
                starts: string | null;
            } | null;
            units: {
                asStated: string;
                high: number | null;
                low: number;
                name: string;
                unit: string;
            }[];
            whole: string[];
        };
        BatchList: {
            batches: components["schemas"]["Batch"][];
        };
        Boarded: {
            blocked: {
                code: string;
                fix?: string;
                message: string;
                pointer?: string;
                value?: string;
            }[];
            boarded: number;
            kilograms: number;
            manifest: string;
            total: number;
        };
        CandidateList: {
            /** @description How many of them can go */
            free: number;
            people: {
                block: {
                    code: string;
                    fix?: string;
                    message: string;
                    pointer?: string;
                    value?: string;
                } | null;
                name: string;
                rank: string | null;
                serviceNumber: string;
                unit: string | null;
            }[];
        };
        ChainFunnel: {
            contributors: {
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example KE
                 */
                contributor: string;
                stages: {
                    asStated: string;
                    high: number | null;
                    low: number;
                    stage: string;
                }[];
            }[];
            stages: {
                asStated: string;
                high: number | null;
                low: number;
                stage: string;
            }[];
        };
        ChainList: {
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
        };
        ChainRecorded: {
            already: string[];
            moves: {
                after: string | null;
                before: string | null;
                days: number | null;
                subject: string;
                what: string;
            }[];
            preview: boolean;
            recorded: string[];
        };
        ChangeList: {
            changes: {
                after: components["schemas"]["Figure"] | null;
                before: components["schemas"]["Figure"] | null;
                measure: string;
                statements: {
                    asStated: string;
                    document: string;
                    saidBy: string;
                    statedOn: string | null;
                    statementId: string;
                }[];
                subject: string;
                subjectLabel: string;
            }[];
            from: string;
            mission: string;
            on: string;
            to: string;
        };
        ChaseList: {
            chase: {
                asStated: string | null;
                contributor: string;
                contributorLabel: string;
                due: {
                    by: string | null;
                    rule: string | null;
                    what: string;
                }[];
                lastWord: {
                    ageDays: number | null;
                    channel: string;
                    on: string;
                    source: string | null;
                    words: string | null;
                } | null;
                level: string;
                nextAct: string;
                pledge: string;
                text: string;
            }[];
        };
        CheckedIn: {
            arrived: number;
            checkedIn: number;
            kilograms: number;
            outcomes: {
                name: string | null;
                /** @enum {unknown} */
                outcome: "checked-in" | "already" | "not-on-manifest";
                serviceNumber: string;
                unit: string | null;
            }[];
            people: number;
            /** @enum {unknown} */
            state: "draft" | "proposed" | "approved" | "frozen" | "departed" | "arrived";
        };
        ClassPeople: {
            /** @description Batches that people of the own country were chosen for */
            batches: {
                batch: string;
                people: number;
            }[];
            people: {
                /** @description By module, whether they were there; what nobody marked is left out */
                attendance: {
                    [key: string]: boolean;
                };
                name: string;
                rank: string | null;
                result: string | null;
                serviceNumber: string;
                unit: string | null;
            }[];
        };
        CommitmentList: {
            commitments: {
                due: string | null;
                from: string | null;
                id: string;
                kind: string;
                state: string;
                statementIds: string[];
                to: string | null;
                words: string;
            }[];
        };
        CommitReceipt: {
            conflictIds: string[];
            document: string;
            statements: {
                proposal: string;
                statement: string;
            }[];
        };
        Conflict: {
            explanation: string;
            id: string;
            /** @description figures, sum, time or office */
            kind: string;
            statementIds: string[];
            /** @description open, settled or disputed */
            status: string;
        };
        ConflictList: {
            conflicts: components["schemas"]["Conflict"][];
            lookAlikes: {
                reason: string;
                statementIds: string[];
            }[];
        };
        Contributor: {
            country: string;
            inTheatre: string | null;
            isLead: boolean;
            label: string;
            lastWordOn: string | null;
            pledged: string | null;
        };
        ContributorList: {
            contributors: components["schemas"]["Contributor"][];
        };
        Document: {
            /** @description SHA-256 of the file, in hex */
            contentHash: string | null;
            hasText: boolean;
            id: string;
            publishedOn: string | null;
            publisher: string | null;
            statementCount: number;
            title: string;
            url: string | null;
        };
        DocumentList: {
            documents: components["schemas"]["Document"][];
            next: string | null;
        };
        DocumentTaken: {
            added: number;
            document: string;
            hasExtractor: boolean;
            isNew: boolean;
            nearDuplicateOf: string | null;
        };
        DocumentWithPassages: {
            document: components["schemas"]["Document"];
            passages: {
                length: number | null;
                start: number | null;
                statementId: string;
                /** @description The quoted words, at most twelve unless the text is attached */
                words: string;
            }[];
            text: string | null;
        };
        DraftLifts: {
            lifts: {
                batches: {
                    batch: string;
                    isFormed: boolean;
                    persons: number;
                }[];
                /** Format: date */
                day: string;
                /** @description Kilograms that these people bring. */
                freight: number;
                lift: string;
                /** @description Kilograms beside the passengers. */
                payload: number;
                persons: number;
                seats: number;
            }[];
            preview: boolean;
            recorded: number;
        };
        EngagementList: {
            engagements: {
                /** @description EDTF */
                day: string;
                id: string;
                leads: string[];
                outcome: string | null;
                participants: string[];
                statementIds: string[];
                topics: string[];
                type: string;
                venue: string | null;
            }[];
        };
        EngagementRecorded: {
            id: string;
        };
        Enrolled: {
            enrolled: number;
        };
        Extraction: {
            added: number;
            dropped: number;
            /** @enum {unknown} */
            outcome: "off" | "no-answer" | "answered";
        };
        Figure: {
            asStated: string;
            conflictIds: string[];
            derivation: {
                agreesWith: string[];
                /** @description What the law cannot tell, in one sentence */
                note?: string;
                /** @description The named law, in words */
                rule: string;
                statementIds: string[];
            } | null;
            /** @description null: no upper end */
            high: number | null;
            low: number;
            measure: string;
            sources: {
                document: string;
                passage: string | null;
                statedOn: string | null;
                statementId: string;
                url: string | null;
            }[];
            statementId: string | null;
            /** @description ISO 3166-1 alpha-2 of a contributor, the mission itself, `others` for a remainder, else kebab-case */
            subject: string;
            subjectLabel: string;
            unit: string;
            /** @description EDTF */
            validTime: string;
        };
        Forecast: {
            /** @description Past missions that once stood where this one stands, most alike first. */
            alike: {
                days: {
                    /** Format: date */
                    day: string;
                    persons: number;
                }[];
                /** Format: date */
                mandatedOn: string;
                mission: string;
                /** @description Its age then, in months since its mandate. */
                months: number;
                weight: number;
            }[];
            assumptions: string[];
            ceiling: {
                asStated: string;
                persons: number;
                statementId: string | null;
            };
            chances: {
                /** Format: date */
                by: string;
                chance: number;
                near: number;
                outside: number;
            }[];
            classes: {
                id: string;
                label: string;
                missions: number;
                weight: number;
            }[];
            fan: {
                /** Format: date */
                day: string;
                high50: number;
                high80: number;
                high95: number;
                low50: number;
                low80: number;
                low95: number;
                median: number;
            }[];
            gates: {
                holds: string[];
                id: string;
                kind: string;
                reason: string;
            }[];
            /** Format: date */
            known: string;
            /** Format: date */
            mandatedOn: string;
            mission: string;
            monthsSinceMandate: number;
            /** Format: date */
            on: string;
            promises: {
                due: number;
                kept: number;
            };
            quantiles: {
                /** Format: date */
                date: string | null;
                share: number;
            }[];
            samples: number;
            seed: number;
            strengthNow: {
                asStated: string;
                persons: number;
                statementId: string | null;
            };
            target: number;
            views: {
                fan: {
                    /** Format: date */
                    day: string;
                    high50: number;
                    high80: number;
                    high95: number;
                    low50: number;
                    low80: number;
                    low95: number;
                    median: number;
                }[];
                /** @enum {unknown} */
                id: "near" | "outside";
                label: string;
                quantiles: {
                    /** Format: date */
                    date: string | null;
                    share: number;
                }[];
                weight: number;
            }[];
        };
        ManifestCounts: {
            amendments: number | null;
            approvedHash: string | null;
            arrived: number | null;
            /** Format: date */
            arrivesOn: string | null;
            batch: string;
            checkedIn: number | null;
            /** @description SHA-256 of who travels with what: an approval says which one it saw */
            contentHash: string | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example KE
             */
            country: string;
            /** Format: date */
            departsOn: string | null;
            id: string;
            isOwn: boolean;
            /** @description People with kit and baggage; for the own country */
            kilograms: number | null;
            kilogramsMax: number | null;
            lift: string;
            /** @description Null for other countries where it is from one to four */
            people: number | null;
            proposedBy: string | null;
            seats: number | null;
            /** @enum {unknown} */
            state: "draft" | "proposed" | "approved" | "frozen" | "departed" | "arrived";
            steps: {
                at: string;
                by: string;
                byName: string | null;
                contentHash: string;
                on: string;
                /** @enum {unknown} */
                state: "draft" | "proposed" | "approved" | "frozen" | "departed" | "arrived";
            }[];
        };
        ManifestHead: {
            amendments: number | null;
            arrived: number | null;
            /** Format: date */
            arrivesOn: string | null;
            batch: string;
            checkedIn: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example KE
             */
            country: string;
            /** Format: date */
            departsOn: string | null;
            id: string;
            isOwn: boolean;
            /** @description People with kit and baggage; for the own country */
            kilograms: number | null;
            kilogramsMax: number | null;
            lift: string;
            /** @description Null for other countries where it is from one to four */
            people: number | null;
            seats: number | null;
            /** @enum {unknown} */
            state: "draft" | "proposed" | "approved" | "frozen" | "departed" | "arrived";
        };
        ManifestList: {
            manifests: components["schemas"]["ManifestHead"][];
        };
        ManifestPeople: {
            changes: {
                at: string;
                by: string;
                /** @enum {unknown} */
                change: "added" | "removed";
                number: number;
                people: {
                    name: string;
                    serviceNumber: string;
                }[];
                reason: string;
            }[];
            people: {
                arrived: boolean;
                baggageKilograms: number;
                checkedIn: boolean;
                /** @description Person with kit */
                kilograms: number;
                name: string;
                rank: string | null;
                service: string | null;
                serviceNumber: string;
                sex: string | null;
                unit: string | null;
            }[];
        };
        ManifestStep: {
            arrived: number;
            contentHash: string;
            manifest: string;
            people: number;
            /** @enum {unknown} */
            state: "draft" | "proposed" | "approved" | "frozen" | "departed" | "arrived";
        };
        Mission: {
            aliases: string[];
            /** @description D-day: D+n counts from it */
            firstDay: string | null;
            id: string;
            leadNation: string | null;
            mandate: {
                ceiling: number | null;
                resolution: string | null;
                since: string | null;
                until: string | null;
            } | null;
            name: string;
            /** @description Whether its brief can be read without login */
            public: boolean;
            purpose: string | null;
            situation: string | null;
            statementCount: number;
            task: string | null;
        };
        MissionList: {
            missions: components["schemas"]["Mission"][];
        };
        OfficeHolding: {
            aliases: string[];
            holder: string;
            id: string;
            note: string | null;
            office: string;
            organisation: string;
            since: string | null;
            /** @description holder, acting, elect or nominee */
            standing: string;
            statementIds: string[];
            until: string | null;
        };
        OfficeList: {
            offices: components["schemas"]["OfficeHolding"][];
        };
        PeopleColumns: {
            /** @description By rule that is on, one a person: 1 met, 0 not met, -1 the roll does not say */
            answers: {
                [key: string]: number[];
            };
            /** @description By column, one entry a person, all in the sender’s order */
            columns: {
                [key: string]: {
                    /** @enum {string} */
                    kind: "text";
                    values: (string | null)[];
                } | {
                    /** @description By person: place in `words`, or -1 where the roll does not say */
                    codes: number[];
                    /** @enum {string} */
                    kind: "word";
                    words: string[];
                } | {
                    /** @description By person: place in `words`, or -1 where the roll does not say */
                    codes: number[];
                    /** @enum {string} */
                    kind: "list";
                    words: string[][];
                } | {
                    /** @description Days since 1970-01-01 */
                    days: (number | null)[];
                    /** @enum {string} */
                    kind: "day";
                };
            };
            /**
             * Format: date
             * @description The day for which `outcome` holds
             */
            on: string;
            ruleSet: {
                id: string;
                version: number;
            };
            total: number;
        };
        PeopleList: {
            people: {
                /** Format: date */
                bornOn: string | null;
                conduct: string | null;
                /** Format: date */
                drivingSince: string | null;
                /** Format: date */
                enlistedOn: string | null;
                /** Format: date */
                firearmsOn: string | null;
                id: string;
                /** @description `en-B2`, or `en` where no level is said */
                languages: string[] | null;
                /** Format: date */
                lastTourEndedOn: string | null;
                /** Format: date */
                medicalUntil: string | null;
                name: string;
                otherNames: string[] | null;
                /** @enum {unknown} */
                outcome: "eligible" | "ineligible" | "undetermined";
                /** Format: date */
                passedOutOn: string | null;
                /** Format: date */
                passportUntil: string | null;
                rank: string | null;
                service: string | null;
                serviceNumber: string;
                sex: ("F" | "M") | null;
                skills: string[] | null;
                stage: string;
                unit: string | null;
                vetting: string | null;
            }[];
            /** @description People who fit, in the whole roll */
            total: number;
        };
        PersonCasualty: {
            /** @description How the chain calls it: it says nothing of the person */
            casualty: string;
            isKinTold: boolean;
            serviceNumber: string;
            /** @enum {unknown} */
            state: "injured" | "evacuated" | "recovered" | "missing" | "presumed-dead" | "killed" | "found";
        };
        PersonLeave: {
            balance: {
                /** @description Days grown in whole months of this tour */
                accrued: number;
                /** @description Days agreed for later */
                ahead: number;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                firstFrom: string | null;
                left: number;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                on: string;
                rules: {
                    /** @example L05b */
                    id: string;
                    source: string;
                    /** @enum {unknown} */
                    status: "sourced" | "to confirm";
                    title: string;
                    version: number;
                }[];
                taken: number;
            };
            /** @description What stands against it; not refused */
            doubts: string[];
            leaves: {
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                since: string;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                until: string;
            }[];
            serviceNumber: string;
        };
        PersonLife: {
            aliases: {
                form: string;
                /** @enum {unknown} */
                kind: "spelling" | "script" | "former" | "called";
            }[];
            /** @description Nothing that the reader may not know before the next of kin do */
            casualties: {
                isKinTold: boolean;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                on: string;
                /** @enum {unknown} */
                state: "injured" | "evacuated" | "recovered" | "missing" | "presumed-dead" | "killed" | "found";
            }[];
            leave: {
                /** @description Days grown in whole months of this tour */
                accrued: number;
                /** @description Days agreed for later */
                ahead: number;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                firstFrom: string | null;
                left: number;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                on: string;
                rules: {
                    /** @example L05b */
                    id: string;
                    source: string;
                    /** @enum {unknown} */
                    status: "sourced" | "to confirm";
                    title: string;
                    version: number;
                }[];
                taken: number;
            };
            repatriations: {
                /** @enum {unknown} */
                kind: "medical" | "disciplinary" | "end-of-tour" | "remains";
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                on: string;
            }[];
            serviceNumber: string;
            tours: {
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                since: string;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                until: string | null;
            }[];
        };
        PersonSheet: {
            appeals: {
                /** Format: date-time */
                recordedAt: string;
                recordedBy: string;
                rule: string;
                ruleSetVersion: number;
                words: string;
            }[];
            criteria: {
                asked: string;
                /** @description What the roll says; null where it says nothing */
                evidence: string | null;
                isWaived: boolean;
                /** @enum {unknown} */
                met: "met" | "not met" | "unknown";
                reason: string;
                rule: string;
                source: string;
                /** @enum {unknown} */
                status: "sourced" | "to confirm";
                title: string;
                /** @description Which version judged: "E18 v1" */
                version: string;
            }[];
            /** @description The sender’s own columns, by heading */
            extra: {
                [key: string]: string;
            };
            person: {
                /** Format: date */
                bornOn: string | null;
                conduct: string | null;
                /** Format: date */
                drivingSince: string | null;
                /** Format: date */
                enlistedOn: string | null;
                /** Format: date */
                firearmsOn: string | null;
                id: string;
                /** @description `en-B2`, or `en` where no level is said */
                languages: string[] | null;
                /** Format: date */
                lastTourEndedOn: string | null;
                /** Format: date */
                medicalUntil: string | null;
                name: string;
                nationalId: string | null;
                nextOfKin: string | null;
                otherNames: string[] | null;
                /** @enum {unknown} */
                outcome: "eligible" | "ineligible" | "undetermined";
                /** Format: date */
                passedOutOn: string | null;
                /** Format: date */
                passportUntil: string | null;
                rank: string | null;
                service: string | null;
                serviceNumber: string;
                sex: ("F" | "M") | null;
                skills: string[] | null;
                stage: string;
                unit: string | null;
                vetting: string | null;
            };
            /** @description Over time, the earliest first */
            stages: {
                note: string | null;
                /** Format: date */
                on: string;
                stage: string;
                /** @description The batch, class or lift it happened with */
                thing: string;
            }[];
            /** @description Also those that wait or are over */
            waivers: components["schemas"]["Waiver"][];
        };
        Picture: {
            commitments: {
                from: string | null;
                kind: string;
                state: string;
                statementIds: string[];
                to: string | null;
                words: string;
            }[];
            conflicts: components["schemas"]["Conflict"][];
            engagements: {
                /** @description EDTF */
                day: string;
                participants: string[];
                statementIds: string[];
                topics: string[];
                type: string;
                venue: string | null;
            }[];
            figures: components["schemas"]["Figure"][];
            funnel: {
                asStated: string | null;
                high: number | null;
                low: number | null;
                measure: string;
            }[];
            /** Format: date */
            known: string;
            milestones: {
                asStated: string;
                assumptions: string[];
                earliest: string | null;
                latest: string | null;
                milestone: string;
                slackDays: number | null;
                subject: string;
            }[];
            mission: string;
            offices: {
                holder: string;
                office: string;
                organisation: string;
                since: string | null;
                until: string | null;
            }[];
            /** Format: date */
            on: string;
            promises: {
                outcome: string | null;
                promised: string;
                said: string;
                slipDays: number | null;
                speaker: string;
            }[];
        };
        Plan: {
            adoptedAt: string | null;
            adoptedBy: string | null;
            bases: {
                /** @enum {unknown} */
                basis: "stated" | "assumed";
                /** @example airlift.seatsPerWeek */
                key: string;
                source: string;
                value: unknown;
            }[];
            binding: {
                /** Format: date */
                bestWeek: string | null;
                constraint: string;
                /** Format: date */
                from: string;
                id: string;
                /** @enum {unknown} */
                kind: "gate" | "limit";
                /** Format: date */
                until: string;
                value: number | null;
                weeks: number;
                where: string;
                words: string;
            }[];
            blocks: {
                /** Format: date */
                arrives: string;
                contingent: string;
                contributor: string;
                /** Format: date */
                countsFrom: string;
                courseWeeks: number;
                /** Format: date */
                leaves: string | null;
                /** Format: date */
                lifts: string;
                name: string;
                persons: number;
                /** Format: date */
                restedOn: string;
                shortenedBy: number;
                /** Format: date */
                trainsFrom: string;
                /** Format: date */
                trainsUntil: string;
            }[];
            bound: number | null;
            ceiling: number;
            changed: {
                /** @enum {unknown} */
                basis: "stated" | "assumed";
                /** @example airlift.seatsPerWeek */
                key: string;
                source: string;
                value: unknown;
            }[];
            changes: number | null;
            compression: number | null;
            cost: number | null;
            failure: string | null;
            gap: number | null;
            handovers: {
                batch: string;
                contributor: string;
                /** Format: date */
                endsOn: string;
                persons: number;
                relief: string | null;
                relievedBy: {
                    /** Format: date */
                    countsFrom: string;
                    name: string;
                    persons: number;
                }[];
                unrelieved: number;
            }[];
            id: string;
            inputHash: string;
            /** Format: date */
            known: string;
            late: number | null;
            left: {
                name: string;
                persons: number;
            }[];
            madeAt: string;
            madeBy: string;
            name: string;
            /** @enum {unknown} */
            objective: "weighted" | "levels";
            /** Format: date */
            on: string;
            present: number;
            provedOptimal: boolean;
            /** Format: date */
            reachedOn: string | null;
            seconds: number;
            seed: number;
            shortfall: number | null;
            /** @enum {unknown} */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            /** @enum {unknown} */
            status: "draft" | "adopted" | "replaced";
            strength: {
                /** Format: date */
                day: string;
                effective: number;
                present: number;
                required: number;
            }[];
            strengthAtEnd: number;
            usedSeconds: number;
            weighted: number | null;
        };
        PlanDiff: {
            against: string | null;
            changes: {
                after: string | null;
                before: string | null;
                contingent: string;
                name: string;
                weeks: number | null;
            }[];
        };
        PlanGround: {
            contingents: {
                key: string;
                name: string;
                persons: number;
            }[];
            missing: {
                fix: string | null;
                key: string;
                message: string;
            }[];
            present: number | null;
            values: {
                /** @enum {unknown} */
                basis: "stated" | "assumed";
                /** @example airlift.seatsPerWeek */
                key: string;
                source: string;
                value: unknown;
            }[];
        };
        PlanList: {
            plans: components["schemas"]["PlanSummary"][];
        };
        PlanningValuesRecorded: {
            recorded: number;
        };
        PlanSummary: {
            adoptedAt: string | null;
            adoptedBy: string | null;
            bound: number | null;
            changed: {
                /** @enum {unknown} */
                basis: "stated" | "assumed";
                /** @example airlift.seatsPerWeek */
                key: string;
                source: string;
                value: unknown;
            }[];
            changes: number | null;
            compression: number | null;
            cost: number | null;
            failure: string | null;
            gap: number | null;
            id: string;
            inputHash: string;
            /** Format: date */
            known: string;
            late: number | null;
            madeAt: string;
            madeBy: string;
            name: string;
            /** @enum {unknown} */
            objective: "weighted" | "levels";
            /** Format: date */
            on: string;
            provedOptimal: boolean;
            /** Format: date */
            reachedOn: string | null;
            seconds: number;
            seed: number;
            shortfall: number | null;
            /** @enum {unknown} */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            /** @enum {unknown} */
            status: "draft" | "adopted" | "replaced";
            strengthAtEnd: number;
            usedSeconds: number;
            weighted: number | null;
        };
        Problem: {
            code: string;
            errors: {
                code: string;
                column?: string;
                fix?: string;
                message: string;
                /** @description JSON pointer into the body or the query */
                pointer?: string;
                row?: number;
                value?: string;
            }[];
            status: number;
            /** @description What happened and the way out, for a person */
            title: string;
            /** @description Where the problem is documented; ends in its code */
            type: string;
        } & {
            [key: string]: unknown;
        };
        PromiseList: {
            promises: {
                outcome: string | null;
                promised: string;
                said: string;
                slipDays: number | null;
                speaker: string;
            }[];
        };
        Proposal: {
            attributes: {
                [key: string]: string;
            };
            decidedAt: string | null;
            decidedBy: string | null;
            documentId: string;
            id: string;
            isEdited: boolean;
            kind: string;
            passageStart: number;
            passageWords: string;
            quantity: {
                qualifier: string;
                unit: string;
                value: number;
                valueMax?: number;
            } | null;
            reason: string | null;
            rule: string;
            /** @enum {unknown} */
            state: "open" | "accepted" | "rejected" | "committed";
            statementId: string | null;
            subject: string;
            time: {
                edtf: string;
                role: string;
            } | null;
        };
        ProposalList: {
            proposals: components["schemas"]["Proposal"][];
        };
        ProposalWeighing: {
            agreeCount: number;
            agreesWith: {
                asStated: string;
                documentId: string | null;
                edtf: string | null;
                id: string;
                isProposal: boolean;
                measure: string;
                publisher: string;
                subject: string;
            }[];
            conflictCount: number;
            conflicts: {
                against: {
                    asStated: string;
                    documentId: string | null;
                    edtf: string | null;
                    id: string;
                    isProposal: boolean;
                    measure: string;
                    publisher: string;
                    subject: string;
                }[];
                explanation: string;
                /** @enum {unknown} */
                kind: "figures" | "sum" | "time" | "office";
            }[];
            duplicateOf: {
                asStated: string;
                documentId: string | null;
                edtf: string | null;
                id: string;
                isProposal: boolean;
                measure: string;
                publisher: string;
                subject: string;
            } | null;
            heldOffice: string | null;
            match: {
                /** @enum {unknown} */
                basis: "mission" | "country" | "known" | "new";
                key: string;
                /** @enum {unknown} */
                kind: "mission" | "contributor" | "part" | "other";
                label: string;
                name: string;
                others: {
                    key: string;
                    /** @enum {unknown} */
                    kind: "mission" | "contributor" | "part" | "other";
                    label: string;
                    name: string;
                }[];
            };
            office: {
                /** @enum {unknown} */
                relation: "held" | "new-period" | "new-person";
                words: string;
            } | null;
            proposal: string;
            /** @enum {unknown} */
            verdict: "new" | "agrees" | "conflicts" | "duplicate";
        };
        Removed: {
            left: number;
        };
        Repatriated: {
            /** @enum {unknown} */
            kind: "medical" | "disciplinary" | "end-of-tour" | "remains";
            /**
             * Format: date
             * @example 2024-11-15
             */
            on: string;
            serviceNumber: string;
            /** @description What the chain was told; null when nothing was new to it */
            told: string | null;
        };
        ResultsRecorded: {
            failed: number;
            passed: number;
        };
        RollColumns: {
            /** @description As remembered for this country */
            columns: {
                /** @description Null: kept as the sender’s own column */
                field: string | null;
                heading: string;
            }[];
            /** @description Every field that a heading can be taken for, in the order of the template */
            fields: {
                field: string;
                /** @description As the template calls it */
                heading: string;
                isRequired: boolean;
            }[];
        };
        RollCounts: {
            countries: {
                breakdowns: {
                    /** @enum {unknown} */
                    by: "stage" | "unit" | "sex";
                    cells: {
                        /** @description Null: hidden, because it or what it would reveal is below five */
                        count: number | null;
                        name: string;
                    }[];
                }[];
                country: string;
                /** @description Null: hidden, because it or what it would reveal is below five */
                total: number | null;
            }[];
        };
        RollImport: {
            added: number;
            changed: number;
            createdAt: string;
            createdBy: string;
            failed: number;
            file: string;
            id: string;
            /** @description Without the heading: added + changed + unchanged + failed */
            rows: number;
            /** @description Rows judged so far; all of them once it is planned */
            rowsRead: number;
            /**
             * @description reading: the file is being judged and nothing is kept yet. planned: waits to be applied. refused: cannot be read as a roll; `problem` says why, and it is forgotten within the hour
             * @enum {unknown}
             */
            state: "reading" | "planned" | "applied" | "undone" | "refused";
            unchanged: number;
        };
        RollImportList: {
            /** @description The latest first */
            imports: components["schemas"]["RollImport"][];
        };
        RollImportRows: {
            rows: {
                /** @description Failed rows: every cell, in the order of `columns` */
                cells: (string | number | boolean | null)[];
                /** @description New: every field given. Changed: old and new */
                changes: {
                    after: string | null;
                    before: string | null;
                    /** @description The sender’s own heading */
                    column: string;
                    field: string;
                }[];
                findings: {
                    code: string;
                    /** @description The sender’s own heading */
                    column: string;
                    /** @description What to write instead */
                    fix: string;
                    message: string;
                    /** @description As Excel numbers it */
                    row: number;
                    value: string;
                }[];
                name: string | null;
                row: number;
                serviceNumber: string | null;
            }[];
            /** @enum {unknown} */
            tab: "new" | "changed" | "unchanged" | "errors";
            total: number;
        };
        RollPlan: {
            added: number;
            changed: number;
            /** @description What each heading was taken for; `PUT roll/columns` takes it otherwise */
            columns: {
                /** @description Null: kept as the sender’s own column */
                field: string | null;
                heading: string;
            }[];
            createdAt: string;
            createdBy: string;
            /** @description The first 500 findings, in the order of the file */
            errors: {
                code: string;
                /** @description The sender’s own heading */
                column: string;
                /** @description What to write instead */
                fix: string;
                message: string;
                /** @description As Excel numbers it */
                row: number;
                value: string;
            }[];
            failed: number;
            file: string;
            headingRow: number;
            id: string;
            problem: {
                code: string;
                status: number;
                title: string;
            } | null;
            /** @description Without the heading: added + changed + unchanged + failed */
            rows: number;
            /** @description Rows judged so far; all of them once it is planned */
            rowsRead: number;
            sample: {
                added: {
                    /** @description Failed rows: every cell, in the order of `columns` */
                    cells: (string | number | boolean | null)[];
                    /** @description New: every field given. Changed: old and new */
                    changes: {
                        after: string | null;
                        before: string | null;
                        /** @description The sender’s own heading */
                        column: string;
                        field: string;
                    }[];
                    findings: {
                        code: string;
                        /** @description The sender’s own heading */
                        column: string;
                        /** @description What to write instead */
                        fix: string;
                        message: string;
                        /** @description As Excel numbers it */
                        row: number;
                        value: string;
                    }[];
                    name: string | null;
                    row: number;
                    serviceNumber: string | null;
                }[];
                changed: {
                    /** @description Failed rows: every cell, in the order of `columns` */
                    cells: (string | number | boolean | null)[];
                    /** @description New: every field given. Changed: old and new */
                    changes: {
                        after: string | null;
                        before: string | null;
                        /** @description The sender’s own heading */
                        column: string;
                        field: string;
                    }[];
                    findings: {
                        code: string;
                        /** @description The sender’s own heading */
                        column: string;
                        /** @description What to write instead */
                        fix: string;
                        message: string;
                        /** @description As Excel numbers it */
                        row: number;
                        value: string;
                    }[];
                    name: string | null;
                    row: number;
                    serviceNumber: string | null;
                }[];
            };
            /**
             * @description reading: the file is being judged and nothing is kept yet. planned: waits to be applied. refused: cannot be read as a roll; `problem` says why, and it is forgotten within the hour
             * @enum {unknown}
             */
            state: "reading" | "planned" | "applied" | "undone" | "refused";
            unchanged: number;
            warnings: {
                code: string;
                message: string;
            }[];
        };
        RollScreening: {
            /** @description By rule that is not met, and by `RULE-unknown` */
            byReason: {
                [key: string]: number;
            };
            eligible: number;
            /** @description Of the eligible, by a waiver alone */
            eligibleByWaiver: number;
            ineligible: number;
            /** Format: date */
            on: string;
            ruleSet: {
                id: string;
                rules: {
                    failed: number | null;
                    id: string;
                    isOn: boolean;
                    /** @description Differs from what stands */
                    isTried: boolean;
                    /** @example service-years */
                    name: string;
                    /** @description Null while the rule is off */
                    passed: number | null;
                    source: string;
                    /** @enum {unknown} */
                    status: "sourced" | "to confirm";
                    title: string;
                    /** @description years, months, level, or empty: no more than on or off */
                    unit: string;
                    unknown: number | null;
                    value: number | string;
                    version: number;
                }[];
                version: number;
            };
            tried: {
                /** @description More (or fewer) eligible than as rules stand */
                eligible: number;
            } | null;
            undetermined: number;
            women: {
                eligible: number;
                target: {
                    isOn: boolean;
                    share: number;
                    source: string;
                };
            };
        };
        RollSelection: {
            batch: string;
            leftBehind: number;
            met: boolean;
            /** @description Service numbers */
            officers: string[];
            quotas: {
                asked: number;
                given: number;
                quota: string;
            }[];
            saved: boolean;
            selected: number;
            shortfalls: {
                asked: number;
                available: number;
                given: number;
                reason: string;
                wish: string;
            }[];
            size: number;
            units: {
                [key: string]: number;
            };
            women: number;
        };
        RuleList: {
            /** @description The latest first */
            proposals: components["schemas"]["RuleProposal"][];
            ruleSet: {
                id: string;
                rules: {
                    /** @example E18 */
                    id: string;
                    isOn: boolean;
                    /** @example service-years */
                    name: string;
                    source: string;
                    /** @enum {unknown} */
                    status: "sourced" | "to confirm";
                    title: string;
                    unit: string;
                    value: number | string;
                    version: number;
                }[];
                version: number;
            };
        };
        RuleProposal: {
            approvedBy: string | null;
            /** @description The version that it was made from */
            base: number;
            changes: {
                from: number | string;
                rule: string;
                to: number | string;
            }[];
            /** @description What an approval binds to */
            contentHash: string | null;
            effect: {
                difference: number;
                eligibleNow: number;
                eligibleThen: number;
                /**
                 * Format: date
                 * @example 2024-11-15
                 */
                on: string;
            } | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** @enum {unknown} */
            state: "proposed" | "approved" | "withdrawn" | "expired";
            /** @description The version that it becomes when another agrees */
            version: number;
        };
        RuleThreshold: {
            /** @description As asked, without another value of this rule */
            eligible: number;
            name: string;
            /** Format: date */
            on: string;
            value: number | string;
            /** @description Every value the slider can take, in order */
            values: {
                /** @description Against `eligible`: "at 4 years: +112" */
                change: number;
                eligible: number;
                failed: number;
                passed: number;
                unknown: number;
                /** @description A number, a level, `on` or `off`: what `rule=NAME=VALUE` takes */
                value: number | string;
            }[];
        };
        Session: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            idleUntil: string;
            user: components["schemas"]["User"];
        };
        Statement: {
            addressee: string | null;
            asStated: string;
            because: string | null;
            channel: string | null;
            conflictIds: string[];
            counterparty: string | null;
            document: {
                hasText: boolean;
                id: string;
                publishedOn: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
            } | null;
            grade: string;
            high: number | null;
            id: string;
            /** @description pledge, strength, movement, engagement, office, … */
            kind: string;
            low: number | null;
            measure: string;
            modality: string;
            note: string | null;
            /** @description document, heard or operational */
            origin: string;
            partOf: string | null;
            passage: {
                length: number | null;
                start: number | null;
                words: string;
            } | null;
            rank: string;
            rankReason: string | null;
            recordedAt: string;
            recordedBy: string;
            scope: string | null;
            /** @description The word the source used for the measure */
            sourceWord: string | null;
            /** @description From the paper to the person quoted */
            speakers: string[];
            statedOn: string | null;
            statedOnInferred: boolean;
            subject: string;
            subjectLabel: string;
            supersededBy: string | null;
            supersedes: string | null;
            unit: string | null;
            validEarliest: string | null;
            validLatest: string | null;
            /** @description occurred, planned, as-of, start or end */
            validRole: string;
            /** @description EDTF; null when the source gave no time */
            validTime: string | null;
            verbatim: boolean;
        };
        StatementDetail: {
            conflicts: components["schemas"]["Conflict"][];
            /** @description What it superseded, and what superseded it */
            history: components["schemas"]["Statement"][];
            /** @description Other statements of the same measure and subject, by valid time */
            neighbours: components["schemas"]["Statement"][];
            statement: components["schemas"]["Statement"];
        };
        StatementFacets: {
            conflict: {
                count: number;
                label: string;
                value: string;
            }[];
            document: {
                count: number;
                label: string;
                value: string;
            }[];
            grade: {
                count: number;
                label: string;
                value: string;
            }[];
            measure: {
                count: number;
                label: string;
                value: string;
            }[];
            modality: {
                count: number;
                label: string;
                value: string;
            }[];
            rank: {
                count: number;
                label: string;
                value: string;
            }[];
            subject: {
                count: number;
                label: string;
                value: string;
            }[];
            total: number;
        };
        StatementList: {
            next: string | null;
            statements: components["schemas"]["Statement"][];
        };
        StatementRecorded: {
            conflicts: components["schemas"]["Conflict"][];
            statement: components["schemas"]["Statement"];
        };
        StrengthList: {
            days: {
                byContributor: {
                    [key: string]: {
                        high: number;
                        low: number;
                    };
                };
                day: string;
                high: number;
                low: number;
            }[];
        };
        User: {
            account: string;
            disabled: boolean;
            name: string;
            roles: {
                country: string | null;
                mission: string | null;
                role: string;
            }[];
        };
        UserList: {
            users: components["schemas"]["User"][];
        };
        WaitingList: {
            documents: {
                accepted: number;
                id: string;
                open: number;
                publishedOn: string | null;
                title: string;
                total: number;
            }[];
        };
        Waiver: {
            approvedBy: string | null;
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            rule: string;
            serviceNumber: string;
            /** @enum {unknown} */
            state: "proposed" | "approved" | "withdrawn" | "expired" | "revoked" | "over";
            /**
             * Format: date
             * @example 2024-11-15
             */
            until: string;
        };
        WeighingList: {
            weighings: components["schemas"]["ProposalWeighing"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description From `next` of the page before, or its Link header */
                cursor?: string;
                /** @description Rows in the answer, 1 to 500; 100 when left out */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTrail"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                    };
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aliases?: string[];
                    /**
                     * @description A mission, by the short name its people gave it
                     * @example haiti-mss
                     */
                    id: string;
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example KE
                     */
                    leadNation?: string;
                    name: string;
                    public?: boolean;
                    purpose?: string;
                    situation?: string;
                    task?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    public: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mission"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBatch: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                batch: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        /**
                         * @description A noun and a verb of the chain
                         * @example lift.arrive
                         * @example pledge.offer
                         */
                        act: string;
                        fields: {
                            [key: string]: string;
                        };
                        id?: string;
                        note?: string;
                        /**
                         * @example 2024-06~
                         * @example ../2024-06-30
                         * @example end June 2024
                         */
                        on: string;
                        /**
                         * @example 2024-06~
                         * @example ../2024-06-30
                         * @example end June 2024
                         */
                        said?: string;
                        source?: string;
                        supersedes?: string;
                    }[];
                    /** @description judge and tell what moves, record nothing */
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecorded"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChain: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                list: "requirement" | "funnel" | "pledge" | "money" | "unit" | "class" | "readiness" | "visit" | "gate" | "batch" | "lift" | "rotation" | "tour" | "present" | "casualty";
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                noun: "requirement" | "pledge" | "unit" | "class" | "readiness" | "gate" | "batch" | "lift" | "rotation" | "casualty";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query: {
                /** @example 2024-11-15 */
                from: string;
                /** @example 2024-11-15 */
                on?: string;
                /** @example 2024-11-15 */
                to: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChase: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who was not there; everybody else in the class was */
                    absent: string[];
                    module: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceMarked"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClassPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassPeople"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordClassResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batch: string;
                    /** @description Who did not pass; everybody else did, and forms the batch */
                    failed: string[];
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                class: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                sheet: "list" | "sign";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContributors: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addContributor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example KE
                     */
                    country: string;
                    label?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description From `next` of the page before, or its Link header */
                cursor?: string;
                /** @description Rows in the answer, 1 to 500; 100 when left out */
                limit?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithPassages"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    only?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitReceipt"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extraction"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markPassage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attributes?: {
                        [key: string]: string;
                    };
                    kind: string;
                    passage?: {
                        length: number;
                        start: number;
                    };
                    quantity: {
                        /** @enum {unknown} */
                        qualifier: "exact" | "about" | "nearly" | "over" | "at least" | "at most";
                        unit: string;
                        value: number;
                        valueMax?: number;
                    } | null;
                    quote?: string;
                    subject: string;
                    time: {
                        edtf: string;
                        /** @enum {unknown} */
                        role: "occurred" | "planned" | "as-of" | "start" | "end";
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithPassages"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @example 2024-06~
                     * @example ../2024-06-30
                     * @example end June 2024
                     */
                    day: string;
                    document?: string;
                    leads?: string[];
                    outcome?: string;
                    participants: string[];
                    quote?: string;
                    topics?: string[];
                    /** @enum {unknown} */
                    type: "meeting" | "call" | "visit" | "briefing" | "ceremony" | "assessment-mission";
                    venue?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFigures: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One figure a row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runForecast: {
        parameters: {
            query: {
                /** @example 2024-12-31,2025-03-31 */
                by?: string;
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                samples?: string;
                seed?: string;
                source?: "seeds" | "all";
                target: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showFunnel: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainFunnel"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeInDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    published?: string;
                    publisher?: string;
                    text: string;
                    title?: string;
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTaken"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeInFile: {
        parameters: {
            query?: {
                published?: string;
                publisher?: string;
                title?: string;
                url?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": unknown;
                "text/html": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTaken"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listManifests: {
        parameters: {
            query?: {
                lift?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    arrivesOn?: string;
                    batch: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    departsOn?: string;
                    id: string;
                    kilogramsMax?: number;
                    lift: string;
                    seats?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestHead"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showManifest: {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example KE
                 */
                country?: string;
            };
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestCounts"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    search?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When they were seen, if that was earlier
                     */
                    at?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    /**
                     * @description At the desk before departure, or at the gate after landing
                     * @enum {unknown}
                     */
                    place: "desk" | "gate";
                    /** @description Everybody, when left out */
                    serviceNumbers?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedIn"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listManifestPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestPeople"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baggageKilograms?: number;
                    /** @description So many of the batch, in order of unit and number */
                    count?: number;
                    kilograms?: number;
                    /** @description Why an amendment is made; needed once the manifest is frozen */
                    reason?: string;
                    serviceNumbers?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Boarded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why an amendment is made; needed once the manifest is frozen */
                    reason?: string;
                    serviceNumbers: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                sheet: "manifest" | "sign" | "bus";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    advanceManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manifest: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    /** @description The hash of what was shown */
                    shown?: string;
                    /** @enum {unknown} */
                    step: "propose" | "approve" | "freeze" | "depart" | "arrive";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestStep"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPicture: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPlanGround: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGround"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPlanLifts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    preview?: boolean;
                    weeks?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftLifts"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftLifts"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPlanningValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    values: {
                        /** @enum {unknown} */
                        basis: "stated" | "assumed";
                        /** @example airlift.seatsPerWeek */
                        key: string;
                        source: string;
                        value: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValuesRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changed?: {
                        /** @enum {unknown} */
                        basis: "stated" | "assumed";
                        /** @example airlift.seatsPerWeek */
                        key: string;
                        source: string;
                        value: unknown;
                    }[];
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    known?: string;
                    name: string;
                    /** @enum {unknown} */
                    objective?: "weighted" | "levels";
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    seconds?: number;
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDiff"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPromises: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                on?: string;
                source?: "seeds" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                document?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes?: {
                        attributes?: {
                            [key: string]: string;
                        };
                        kind?: string;
                        quantity?: {
                            /** @enum {unknown} */
                            qualifier: "exact" | "about" | "nearly" | "over" | "at least" | "at most";
                            unit: string;
                            value: number;
                            valueMax?: number;
                        } | null;
                        subject?: string;
                        time?: {
                            edtf: string;
                            /** @enum {unknown} */
                            role: "occurred" | "planned" | "as-of" | "start" | "end";
                        } | null;
                    };
                    reason?: string;
                    /** @enum {unknown} */
                    verdict: "accepted" | "rejected" | "edited" | "undone";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proposals: string[];
                    reason?: string;
                    /** @enum {unknown} */
                    verdict: "accepted" | "undone";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRollColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollColumns"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rememberRollColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: {
                        field: string | null;
                        heading: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollColumns"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countRoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCounts"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRoll: {
        parameters: {
            query?: {
                /** @description Those alone who are chosen for it */
                batch?: string;
                /** @description Adds who can go and why not, in columns that an import passes over */
                screened?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRollImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planRollImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "text/csv": unknown;
                "text/tab-separated-values": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollPlan"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollPlan"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRollImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollPlan"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyRollImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImport"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctFailedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    corrections: {
                        column: string;
                        row: number;
                        value: string;
                    }[];
                    /** @description Rows that may take the place of whoever holds their service number */
                    replace?: number[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollPlan"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFailedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followRollImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRollImportRows: {
        parameters: {
            query: {
                /** @description Rows in the answer, 1 to 500; 100 when left out */
                limit?: string;
                /** @description Rows to pass over; 0 first */
                offset?: string;
                tab: "new" | "changed" | "unchanged" | "errors";
            };
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImportRows"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoRollImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollImport"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                conduct?: "clear" | "open" | "failed";
                /** @example 2024-11-15 */
                enlistedBy?: string;
                /** @description Those whom a rule fails */
                fails?: string;
                language?: string;
                /** @description Rows in the answer, 1 to 500; 100 when left out */
                limit?: string;
                /** @example 2024-11-15 */
                medicalFrom?: string;
                /** @description Rows to pass over; 0 first */
                offset?: string;
                /** @example 2024-11-15 */
                on?: string;
                outcome?: "eligible" | "ineligible" | "undetermined";
                /** @example 2024-11-15 */
                passportFrom?: string;
                rank?: string;
                /** @description A value to try, `service-years=4`, `vetting=on`; may come several times */
                rule?: string | string[];
                service?: string;
                sex?: "F" | "M";
                skill?: string;
                /** @description A column, with `-` from the last to the first; the sender’s order first */
                sort?: "id" | "-id" | "serviceNumber" | "-serviceNumber" | "name" | "-name" | "otherNames" | "-otherNames" | "rank" | "-rank" | "service" | "-service" | "unit" | "-unit" | "sex" | "-sex" | "bornOn" | "-bornOn" | "enlistedOn" | "-enlistedOn" | "passedOutOn" | "-passedOutOn" | "languages" | "-languages" | "drivingSince" | "-drivingSince" | "firearmsOn" | "-firearmsOn" | "medicalUntil" | "-medicalUntil" | "vetting" | "-vetting" | "conduct" | "-conduct" | "passportUntil" | "-passportUntil" | "lastTourEndedOn" | "-lastTourEndedOn" | "skills" | "-skills" | "stage" | "-stage" | "outcome" | "-outcome";
                stage?: string;
                unit?: string;
                /** @description Those of whom the roll does not say it */
                unknown?: string;
                vetting?: "clear" | "open" | "failed";
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSheet"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: string;
                    /** @enum {unknown} */
                    kind?: "spelling" | "script" | "former" | "called";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealNoted"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportCasualty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on: string;
                    /** @enum {unknown} */
                    state: "injured" | "evacuated" | "recovered" | "missing" | "presumed-dead" | "killed" | "found";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCasualty"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    since: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLeave"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
                /** @example 2024-11-15 */
                since: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLeave"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLife: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLife"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellKin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCasualty"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repatriateOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "medical" | "disciplinary" | "end-of-tour" | "remains";
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repatriated"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    rule: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                person: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeopleByColumn: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                on?: string;
                /** @description A value to try, `service-years=4`, `vetting=on`; may come several times */
                rule?: string | string[];
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleColumns"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    conduct?: "clear" | "open" | "failed";
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    enlistedBy?: string;
                    /** @description Those whom a rule fails */
                    fails?: string;
                    language?: string;
                    /** @description Rows in the answer, 1 to 500; 100 when left out */
                    limit?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    medicalFrom?: string;
                    /** @description Rows to pass over; 0 first */
                    offset?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    /** @enum {unknown} */
                    outcome?: "eligible" | "ineligible" | "undetermined";
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    passportFrom?: string;
                    rank?: string;
                    /** @description A value to try, `service-years=4`, `vetting=on`; may come several times */
                    rule?: string | string[];
                    service?: string;
                    /** @enum {unknown} */
                    sex?: "F" | "M";
                    skill?: string;
                    /**
                     * @description A column, with `-` from the last to the first; the sender’s order first
                     * @enum {unknown}
                     */
                    sort?: "id" | "-id" | "serviceNumber" | "-serviceNumber" | "name" | "-name" | "otherNames" | "-otherNames" | "rank" | "-rank" | "service" | "-service" | "unit" | "-unit" | "sex" | "-sex" | "bornOn" | "-bornOn" | "enlistedOn" | "-enlistedOn" | "passedOutOn" | "-passedOutOn" | "languages" | "-languages" | "drivingSince" | "-drivingSince" | "firearmsOn" | "-firearmsOn" | "medicalUntil" | "-medicalUntil" | "vetting" | "-vetting" | "conduct" | "-conduct" | "passportUntil" | "-passportUntil" | "lastTourEndedOn" | "-lastTourEndedOn" | "skills" | "-skills" | "stage" | "-stage" | "outcome" | "-outcome";
                    stage?: string;
                    /** @description Part of a name, of another name or of a service number, in any script */
                    text?: string;
                    unit?: string;
                    /** @description Those of whom the roll does not say it */
                    unknown?: string;
                    /** @enum {unknown} */
                    vetting?: "clear" | "open" | "failed";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    reason: string;
                    rules: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposal"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Hash of what was shown */
                    shown?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposal"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposal"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screenRoll: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                on?: string;
                /** @description A value to try, `service-years=4`, `vetting=on`; may come several times */
                rule?: string | string[];
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollScreening"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryThreshold: {
        parameters: {
            query: {
                /** @example service-years */
                name: string;
                /** @example 2024-11-15 */
                on?: string;
                /** @description A value to try, `service-years=4`, `vetting=on`; may come several times */
                rule?: string | string[];
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleThreshold"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    selectBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Keep the nearest list where a wish cannot be met */
                    acceptNearest?: boolean;
                    batch?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    on?: string;
                    /** @description Choose and keep nothing */
                    preview?: boolean;
                    /** @description As `GSU=200`, `rank:Inspector>=20`, `women>=20%`, `language:fr>=10` */
                    quotas?: string[];
                    size: number;
                    /** @description Units that go together or not */
                    whole?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollSelection"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollSelection"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadRollTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                conflict?: "true";
                /** @description From `next` of the page before, or its Link header */
                cursor?: string;
                document?: string;
                grade?: string;
                kind?: string;
                /** @example 2024-11-15 */
                known?: string;
                /** @description Rows in the answer, 1 to 500; 100 when left out */
                limit?: string;
                /** @example in-theatre */
                measure?: string;
                modality?: "reported" | "planned" | "promised" | "denied" | "projected";
                rank?: "preferred" | "normal" | "deprecated";
                search?: string;
                /** @example 2024-11-15 */
                since?: string;
                sort?: "validTime" | "-validTime" | "statedOn" | "-statedOn" | "subject" | "measure" | "grade" | "id";
                source?: "seeds" | "all";
                /** @description ISO 3166-1 alpha-2 of a contributor, the mission, or a name in kebab-case */
                subject?: string;
                /** @example 2024-11-15 */
                until?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    addressee?: string;
                    because?: string;
                    channel?: string;
                    document?: string;
                    /** @description Admiralty code: source A to F, information 1 to 6 */
                    grade?: string;
                    /** @example in-theatre */
                    measure: string;
                    /** @enum {unknown} */
                    modality?: "reported" | "planned" | "promised" | "denied" | "projected";
                    newDocument?: {
                        /**
                         * Format: date
                         * @example 2024-11-15
                         */
                        publishedOn?: string;
                        publisher?: string;
                        title: string;
                        url?: string;
                    };
                    note?: string;
                    partOf?: string;
                    passage?: {
                        length: number;
                        start: number;
                    };
                    /**
                     * @example about 430
                     * @example at least 10
                     * @example 2,500 to 2,600
                     */
                    quantity: string;
                    quote?: string;
                    scope?: string;
                    speaker?: string;
                    /**
                     * Format: date
                     * @example 2024-11-15
                     */
                    statedOn?: string;
                    /** @description ISO 3166-1 alpha-2 of a contributor, the mission, or a name in kebab-case */
                    subject: string;
                    unit?: string;
                    /**
                     * @example 2024-06~
                     * @example ../2024-06-30
                     * @example end June 2024
                     */
                    validTime: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDetail"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rankStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    rank: "preferred" | "normal" | "deprecated";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supersedeStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    statement: {
                        addressee?: string;
                        because?: string;
                        channel?: string;
                        document?: string;
                        /** @description Admiralty code: source A to F, information 1 to 6 */
                        grade?: string;
                        /** @example in-theatre */
                        measure: string;
                        /** @enum {unknown} */
                        modality?: "reported" | "planned" | "promised" | "denied" | "projected";
                        newDocument?: {
                            /**
                             * Format: date
                             * @example 2024-11-15
                             */
                            publishedOn?: string;
                            publisher?: string;
                            title: string;
                            url?: string;
                        };
                        note?: string;
                        partOf?: string;
                        passage?: {
                            length: number;
                            start: number;
                        };
                        /**
                         * @example about 430
                         * @example at least 10
                         * @example 2,500 to 2,600
                         */
                        quantity: string;
                        quote?: string;
                        scope?: string;
                        speaker?: string;
                        /**
                         * Format: date
                         * @example 2024-11-15
                         */
                        statedOn?: string;
                        /** @description ISO 3166-1 alpha-2 of a contributor, the mission, or a name in kebab-case */
                        subject: string;
                        unit?: string;
                        /**
                         * @example 2024-06~
                         * @example ../2024-06-30
                         * @example end June 2024
                         */
                        validTime: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRecorded"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countStatements: {
        parameters: {
            query?: {
                conflict?: "true";
                document?: string;
                grade?: string;
                kind?: string;
                /** @example 2024-11-15 */
                known?: string;
                /** @example in-theatre */
                measure?: string;
                modality?: "reported" | "planned" | "promised" | "denied" | "projected";
                rank?: "preferred" | "normal" | "deprecated";
                search?: string;
                /** @example 2024-11-15 */
                since?: string;
                source?: "seeds" | "all";
                /** @description ISO 3166-1 alpha-2 of a contributor, the mission, or a name in kebab-case */
                subject?: string;
                /** @example 2024-11-15 */
                until?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementFacets"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStrength: {
        parameters: {
            query?: {
                /** @example 2024-11-15 */
                from?: string;
                /** @example 2024-11-15 */
                known?: string;
                /** @example 2024-11-15 */
                until?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrengthList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    weighProposals: {
        parameters: {
            query?: {
                document?: string;
            };
            header?: never;
            path: {
                /**
                 * @description A mission, by the short name its people gave it
                 * @example haiti-mss
                 */
                mission: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeighingList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    showProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        documentation: string;
                    };
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example desk */
                    account: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example desk */
                    account: string;
                    name: string;
                    password: string;
                    roles: {
                        /**
                         * @description ISO 3166-1 alpha-2
                         * @example KE
                         */
                        country?: string;
                        /**
                         * @description A mission, by the short name its people gave it
                         * @example haiti-mss
                         */
                        mission?: string;
                        /** @enum {unknown} */
                        role: "administrator" | "analyst" | "auditor" | "commander" | "contributor-viewer" | "force-generation-officer" | "movement-controller" | "police-headquarters-clerk" | "reporting-officer" | "training-officer";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example desk */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, after RFC 9457 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
