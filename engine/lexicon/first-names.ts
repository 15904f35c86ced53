/** Given names of many languages, for gender and for telling people from bodies. General knowledge; nobody in particular. */
import { wordList } from "./word-list.ts";

export const maleNames: ReadonlySet<string> = new Set(
  wordList(`Aaron Abbas Abdul Abdullah Abraham Adam Adel Adnan Adrian Ahmad Ahmed Akira Alan Albert Alberto Aldo Alec
    Alejandro Alessandro Alex Alexander Alexandre Alexei Alfonso Alfred Ali Allan Allen Alvaro Amir Amos Anders Andre
    Andrea Andreas Andrei Andres Andrew Andrey Angelo Angus Anthony Antoine Anton Antonio Antony Archie Ariel Armando
    Arnold Arthur Arturo Asad Asher Asif Athanasios Augusto Austin Avi Aziz Barack Barry Bart Bashar Basil Ben Benedict
    Benjamin Bernard Bernardo Bernie Bert Bill Billy Bjorn Bo Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett
    Brian Bruce Bruno Bryan Burt Byron Calvin Cameron Carl Carlo Carlos Carlton Casey Cecil Cedric Cesar Chad Charles
    Charlie Chase Chester Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Claudio Clay
    Clayton Clement Cliff Clifford Clinton Clive Clyde Cody Colin Conor Conrad Corey Cory Craig Curtis Cyril Cyrus Dale
    Damian Damien Damon Dan Daniel Daniele Danilo Danny Dario Darrell Darren Darryl Dave David Davis Dean Denis Dennis
    Derek Desmond Dexter Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Drew Duane
    Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Efraim Egon Ehud Eli Elias Elijah Elliot
    Elliott Elmer Elvis Emanuel Emil Emilio Emmanuel Emre Enrico Enrique Enver Eric Erich Erik Ernest Ernesto Erwin
    Esteban Ethan Eugene Evan Evgeny Ezra Fabio Fahad Faisal Farhad Farid Felipe Felix Fernando Fidel Finn Florian
    Floyd Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz
    Gabriel Gareth Garrett Gary Gavin Gene Geoff Geoffrey George Georg Georges Gerald Gerard Gerhard Gianni Gilbert
    Giles Giorgio Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graeme Graham Grant Greg Gregor Gregory Guido Guillaume
    Guillermo Gunter Gustav Gustavo Guy Hakan Hal Hamid Hamza Hans Harald Hardeep Harold Harris Harry Harvey Hasan Hashim
    Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hiroshi Horst Howard Hubert
    Hugh Hugo Humberto Hussein Ian Ibrahim Igor Ilya Imran Ingo Isaac Ismail Ivan Jack Jackson Jacob Jacques Jaime
    Jake Jakob Jamal James Jamie Jan Jared Jarrod Jason Javier Jay Jean Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry
    Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan
    Jordan Jorge Jose Josef Joseph Josh Joshua Juan Judd Jules Julian Julio Julius Jurgen Justin Kai Kamal Karim Karl
    Kaspar Keith Ken Kenji Kenneth Kent Kevin Khaled Khalid Kim Kirk Klaus Konrad Konstantin Kurt Kyle Lachlan Lamar
    Lars Larry Laszlo Laurent Lawrence Lee Leif Len Leo Leon Leonard Leonardo Leroy Leslie Lester Levi Lewis Liam Lincoln
    Linus Lionel Lloyd Logan Lorenzo Lothar Lou Louis Luc Luca Lucas Lucien Luigi Luis Luiz Luke Luther Magnus Mahmoud
    Majid Malcolm Malik Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Mark Markus Marshall Martin
    Marty Marvin Massimo Mateo Matt Matteo Matthew Matthias Matty Maurice Mauricio Maurizio Max Maxim Maximilian Maxwell
    Mehdi Mehmet Melvin Michael Michel Miguel Mikael Mike Mikhail Milan Miles Milton Mitch Mitchell Mohamed Mohammad
    Mohammed Mohsen Morgan Morris Moses Mounir Muhammad Murray Mustafa Nabil Naim Nasser Nate Nathan Nathaniel Neil
    Nelson Nicholas Nick Nicola Nicolas Nigel Niels Nikolai Nikolas Nikos Nils Noah Noel Norbert Norman Nuno Olaf Oleg Oliver
    Olivier Omar Orlando Oscar Oskar Otto Owen Pablo Paolo Pascal Pat Patrick Paul Paulo Pavel Pedro Percy Perry Pete
    Peter Petr Phil Philip Philippe Phillip Pierre Piers Piotr Rafael Rahul Raj Rajesh Rakesh Ralph Ramon Ramzan Randall
    Randolph Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reece Reggie Reginald Rene Reza Rhys Ricardo Rich Richard
    Rick Ricky Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romeo Ron Ronald
    Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russell Ryan Sadiq Said Saif Salim Salman Salvador Sam
    Sameer Sami Samir Samuel Sandro Sanjay Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun
    Shawn Sheldon Sid Sidney Sigmund Silvio Simon Sinan Solomon Soren Spencer Stan Stanislav Stanley Stefan Stefano
    Steffen Stephan Stephen Sterling Steve Steven Stewart Stuart Sunil Suresh Sven Sydney Tad Takashi Tariq Ted Terence
    Terry Theo Theodor Theodore Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Tony Toshi Travis Trevor Trey
    Tristan Troy Tyler Tyrone Ulrich Umar Umberto Uwe Valentin Valery Vasily Vernon Victor Viktor Vince Vincent Vincenzo
    Vitaly Vivek Vladimir Wade Walid Wallace Walter Warren Wayne Wendell Werner Wesley Wilfred Wilhelm Will Willem William
    Willie Wilson Winston Wolfgang Woodrow Xavier Yang Yannick Yasser Yitzhak Yoav Yosef Yuri Yusuf Yves Zachary Zaid Zeid
    Zoran Mahathir Hun Xi Jinping Narendra Rishi Keir Benny Volodymyr Andrzej Krzysztof Tomasz Marek Pawel Lukasz Mateusz
    Jaroslaw Lech Vaclav Milos Ondrej Zdenek Janos Viktor Ferenc Istvan Bogdan Ion Mihai Dragan Goran Zlatan Luka Nikola
    Emomali Nursultan Ilham Nikol Serzh Giorgi Irakli Mikheil Kwame Kofi Chinua Olusegun Goodluck Muhammadu Uhuru Raila
    Yoweri Jomo Thabo Cyril Jacob Nelson Desmond Patrice Laurent Mobutu Haile Abiy Siad Meles Amadou Ousmane Moussa
    Ibrahima Mamadou Hiro Kenta Satoshi Taro Yoshihide Shinzo Junichiro Wei Jian Ming Lei Jun Bao Hao Nguyen Minh
    Duc Anh Somchai Prayut Thaksin Joko Susilo Bambang Rodrigo Ferdinand Benigno Antti Pekka Juha Matti Mikko Sauli Jukka
    Erkki Olli Jari Kimi Petteri Stefan Lars Mats Anders Bengt Goran Leif Tore Jens Kjell Rune Geir Odd Arne`),
);

/** Names that women and men bear; they tell a person, not a gender. */
export const unisexNames: ReadonlySet<string> = new Set(
  wordList(`Alex Andrea Angel Ariel Ashley Carol Casey Chris Courtney Dana Dominique Drew Francis Gabriele Jackie Jamie
    Jan Jean Jesse Jo Jordan Joyce Kay Kelly Kim Lee Leslie Lindsay Lou Marion Michele Morgan Nicola Pat Patrice Robin Sam
    Sandy Sasha Sasa Shannon Sidney Stacey Stacy Sydney Taylor Terry Toni Tony Tracey Tracy Vivian Whitney Yuri Luca Nikita
    Aung Ming Wei Jun Lei Hua Ling Mei Minh Anh Sari Mari Elia Noel Rene Avery Riley Quinn Val Cyrus Rory Frances Cameron`),
);

export const femaleNames: ReadonlySet<string> = new Set(
  wordList(`Abby Abigail Ada Adele Adriana Agnes Aisha Alana Alexandra Alexandria Alexis Alice Alicia Alina Alisha
    Alison Allison Alma Alyssa Amal Amalia Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Anette Angela Angelica
    Angelina Angie Anisa Anita Anja Ann Anna Annabel Anne Annette Annie Antje Antonella Antonia Anya April Arlene Ashley
    Astrid Audrey Aung Aurora Ava Avril Barbara Beatrice Becky Belinda Bella Bernadette Bertha Beth Bethany Betsy Betty
    Beverly Bianca Birgit Blanca Bonnie Brenda Bridget Brigitte Brittany Brooke Camila Camilla Candice Cara Carla Carly
    Carmen Carol Carole Carolina Caroline Carolyn Carrie Catalina Catherine Cathy Cecile Cecilia Celeste Celia Celine
    Charlene Charlotte Chelsea Cheryl Chloe Christa Christiane Christina Christine Cindy Claire Clara Clare Claudia
    Colette Colleen Connie Constance Consuelo Cora Cordelia Corinne Courtney Cristina Crystal Cynthia Dagmar Daisy Dana
    Daniela Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Delores Denise Diana Diane Dianne Dina Dolores
    Donna Dora Doris Dorothea Dorothy Edith Edna Eileen Elaine Elena Eleanor Elisa Elisabeth Elise Eliza Elizabeth Ella
    Ellen Elli Elsa Elsie Elvira Emilia Emily Emma Erica Erika Erin Erna Esmeralda Esperanza Estelle Esther Ethel Eva Eve
    Evelyn Faith Farah Fatima Fatma Felicia Fiona Flora Florence Frances Francesca Francine Frauke Freya Gabriela
    Gabriele Gabriella Gail Gemma Genevieve Georgia Georgina Geraldine Gerda Gertrude Gillian Gina Giulia Gladys Gloria
    Golda Grace Greta Gretchen Guadalupe Gwen Gwendolyn Hala Halima Hana Hannah Hanna Harriet Hazel Heather Heidi Helen
    Helena Helene Helga Henrietta Hilary Hilda Hillary Holly Huda Ida Ilse Imelda Imogen Indira Ines Inga Inge Ingrid
    Irene Irina Iris Irma Isabel Isabella Isabelle Ivanka Ivy Jacinda Jackie Jacqueline Jade Jana Jane Janet Janice Janine
    Jasmine Jeanette Jeanne Jelena Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jodi Jodie Johanna
    Josefa Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie Juliet Justine Kamala Karen
    Karin Karina Karla Kate Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kay Kayla
    Kelli Kelsey Kerstin Khadija Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina Krystyna Lana
    Laila Lara Latifa Laura Lauren Lea Leah Leila Lena Lenore Leona Leonor Leticia Lidia Lila Lilian Lillian Lilly Lily
    Lina Linda Lindsay Lisa Liz Liza Lois Lola Lora Loretta Lorraine Louise Lucia Lucille Lucinda Lucy Luisa Lydia Lynn
    Lynne Mabel Madeleine Madeline Madison Magdalena Maggie Malala Malia Mandy Manuela Mara Marcela Marcia Margaret
    Margarita Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne Marie Marilyn Marina Marine Marion Marissa
    Marjorie Marlene Marta Martha Martina Mary Maryam Mathilde Maureen Maxine Maya Megan Meghan Melania Melanie Melinda
    Melissa Mercedes Meredith Mette Mia Michaela Michele Michelle Mila Mildred Millie Minnie Miranda Miriam Molly Mona
    Monica Monika Monique Muriel Myra Myrtle Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nellie Nicole
    Nicoletta Nikki Nina Noelle Nora Noreen Norma Nuria Octavia Olga Olive Olivia Ophelia Orla Paige Pamela Patrice
    Patricia Patsy Patti Patty Paula Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pilar Polly Priscilla
    Priti Priya Rachel Rania Raquel Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalie Rosalind Rosario Rose
    Rosemary Rosie Roxanne Ruth Sabine Sabrina Sadie Sally Salma Samantha Samira Sandra Sandy Sara Sarah Saskia
    Selena Selma Serena Shannon Sharon Sheila Shelley Sherry Shirley Sibylle Sigrid Silvia Simone Sina Sinead Siobhan Sofia Sonia
    Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Suella Susan Susana Susanna Susanne Suzanne Svetlana Sybil
    Sylvia Sylvie Tamara Tammy Tanya Tara Tatiana Teresa Teri Thelma Theresa Therese Tierra Tiffany Tina Toni Tonya Tracey
    Traci Tricia Trudy Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viola Violet
    Virginia Vivian Viviane Wanda Wendy Whitney Wilhelmina Wilma Winifred Yasmin Yolanda Yvette Yvonne Zahra Zainab Zara
    Zelda Zoe Zsuzsanna Shireen Leyla Ayse Elif Emine Nazanin Parisa Shirin Soraya Farida Benazir Sonia Pratibha Indira
    Sheikha Megawati Corazon Leni Ingeborg Sanna Tarja Liisa Kaisa Riitta Sari Paivi Mari Erna Siv Gro Astrid Helle Margrethe
    Yuki Sakura Yoko Akiko Keiko Naoko Mei Ling Xiu Hua Ngozi Ellen Winnie Wangari Chimamanda Graca Joyce Zanele Thandi
    Nkosazana Olena Yulia Oksana Larisa Lyudmila Natalya Galina Tatyana Ewa Agnieszka Malgorzata Beata Zuzana`),
);
