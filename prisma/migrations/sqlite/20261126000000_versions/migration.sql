-- AlterTable
ALTER TABLE "quizzes" ADD COLUMN "unmet_json" TEXT;
ALTER TABLE "quizzes" ADD COLUMN "version_of" TEXT;
