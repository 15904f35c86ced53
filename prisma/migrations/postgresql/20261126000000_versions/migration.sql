-- AlterTable
ALTER TABLE "quizzes" ADD COLUMN     "unmet_json" TEXT,
ADD COLUMN     "version_of" TEXT;
