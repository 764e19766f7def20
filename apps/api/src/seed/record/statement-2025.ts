/**
 * The Global Smart Education Network (GSENet) Statement 2025, word for word, from "Global Smart Education
 * Network (GSENet) Statement Officially Released", published by the Smart Learning Institute on 1 September
 * 2025. The original language is English; no official translation is in the record, so none is given.
 */
interface StatementDirection {
  number: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
  heading: string;
  paragraphs: string[];
}

export interface Statement {
  /** The day it was released (YYYY-MM-DD). */
  releasedOn: string;
  preamble: string[];
  directions: StatementDirection[];
  closing: { heading: string; paragraphs: string[] };
}

export const statement2025: Statement = {
  releasedOn: '2025-08-20',
  preamble: [
    'The GSE2025 brought together partners from across the world in a vibrant exchange of ideas, reaffirming a shared commitment to shaping the future of education. Smart education is a holistic approach that uses technology to personalize learning, making it more engaging, efficient, and accessible for every learner. This will be essential to achieving equitable, quality education and lifelong learning for all in line with the 2030 Agenda for Sustainable Development.',
    'In an era of profound technological and social change, the international community must unite to build smarter, more equitable, resilient, and sustainable education systems. This requires concrete cooperation, responsible innovation, and the recognition that education is both a foundation for peace and a core driver of sustainable development.',
  ],
  directions: [
    {
      number: 'I',
      heading: 'Fostering a Global Network for Smart Education Cooperation',
      paragraphs: [
        'Partnership is the cornerstone of progress. GSENet will expand global cooperation by strengthening stakeholder engagement, promoting internationally recognized technology standards, and advancing interoperable systems. Open, multilingual, and culturally relevant technology services—rooted in open-source and transparent models—will be prioritized. Particular emphasis will be placed on enhancing South-South cooperation and North-South linkages.',
        'Together, GSENet will explore the development of and sharing of appropriate models and guidelines of smart education ecosystems for teachers and educational institutions.',
      ],
    },
    {
      number: 'II',
      heading: 'Advancing Educational Resource Sharing for Equity and Inclusion',
      paragraphs: [
        'We commit to sharing multilingual, inclusive, cross-cultural smart open educational resources, with special attention to the needs of developing countries, least developed countries, and small island developing states. Targeted attention will be paid to building the digital capacities of women/girls and marginalised communities. Through open educational resources, AI-generated content, and innovative digital textbooks, GSENet will support equitable learning opportunities and context-specific content creation.',
        'Through technical cooperation, GSENet will accelerate digital access, bridging gaps between regions and communities.',
      ],
    },
    {
      number: 'III',
      heading: 'Strengthening Teachers’ Digital Competence',
      paragraphs: [
        'Teachers at all levels remain central to effective smart education and lifelong learning. We will promote digital literacy, responsible and creative technology use, and recommend ethical AI tools to support transformative teaching and learning.',
        'GSENet will support the professional development of teachers in digital skills, and co-create training adapted to diverse contexts.',
      ],
    },
    {
      number: 'IV',
      heading: 'Driving Collaborative Research for Evidence-Based Policy',
      paragraphs: [
        'Academic research must guide the sustainable evolution of smart education. GSENet will launch collaborative, interdisciplinary, and cross-cultural studies to address core challenges, develop evaluation indicators, and identify best practices. The research results and resources generated will support educational policy development and implementation.',
        'GSENet will mobilize funding for open research projects, publish annual research reports, and ensure that research findings inform policy development and practice at all levels.',
      ],
    },
    {
      number: 'V',
      heading: 'Strengthening Governance and Ethical Use of AI',
      paragraphs: [
        'We recognize both the opportunities and risks of AI in education. AI must serve the mission of advancing learning and promoting the social and emotional well-being of all by fostering responsible and ethical use.',
        'GSENet will work with UN partners to create evaluation frameworks, ethical guidelines, and practical use cases for AI that prioritize inclusion, privacy protection, fairness, and the needs of developing countries.',
      ],
    },
    {
      number: 'VI',
      heading: 'Shaping the Futures of Smart Education',
      paragraphs: [
        'GSENet will advance collaboration on national smart education strategies and catalyse linkages between the academy, industry, and government for talent development and empowerment of learners for the uncertain future that lies ahead. Universities will have a key role to play in thought leadership and innovation boost.',
        'GSENet will actively participate in developing the global agenda and implementation strategies for the future of education beyond 2030.',
      ],
    },
  ],
  closing: {
    heading: 'A Call to Action',
    paragraphs: [
      'Let this conference mark a renewed global commitment: to work together across cultures and communities, public and private sectors to promote smart education for all. Through cooperation, mutual respect, shared purpose, and accountability for results, we will shape the future of education that contributes to the prosperity of the people and the planet.',
    ],
  },
};
