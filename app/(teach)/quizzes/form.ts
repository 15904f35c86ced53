import * as z from "zod";

export const QuizForm = z.strictObject({ quizId: z.uuid() });
